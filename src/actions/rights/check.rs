//! Asks a cluster, right by right, whether whoever asks has it.

use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::many;
use crate::manifest::rights::Purpose;
use crate::manifest::rights::Resource;
use crate::manifest::rights::Rights;
use crate::manifest::rights::Rule;
use serde_json::json;

/// Where reviews are posted.
const REVIEWS: &str = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";

/// A right, and whether it is there.
pub struct Checked {
    /// `create`
    pub verb: &'static str,
    /// Of which resource.
    pub resource: Resource,
    /// In which namespace, if it stands in one.
    pub namespace: Option<String>,
    /// For which objects; for all where it is empty.
    pub names: Vec<String>,
    /// What for.
    pub purpose: Purpose,
    /// What the cluster says.
    pub answer: Answer,
}

/// What a cluster says of a right.
pub enum Answer {
    /// It is there.
    Allowed,
    /// It is missing.
    Missing,
    /// The question itself was refused.
    Unanswered(ClusterError),
}

/// Checks all rights; those of one rule and one answer are told together.
///
/// Who may do it to all objects is asked once, and for each name only who may not.
///
/// # Errors
/// If there is no answer at all.
pub fn check(
    cluster: &Cluster,
    rights: &Rights,
    at_once: usize,
) -> Result<Vec<Checked>, ClusterError> {
    let rules = rights.iter().flat_map(|(namespace, rules)| {
        let of = move |rule| (namespace.as_deref(), rule);
        rules.iter().map(of)
    });
    let asked: Vec<Question<'_>> = rules
        .flat_map(|(namespace, rule)| {
            rule.verbs.iter().map(move |verb| Question {
                namespace,
                rule,
                verb,
            })
        })
        .collect();
    let whole = many::each(&asked, at_once, |_, question| {
        let only = match question.rule.names.len() {
            1 => question.rule.names.first(),
            _ => None,
        };
        question.ask(cluster, only.map(String::as_str))
    });
    let mut checked = Vec::new();
    for (question, answer) in asked.iter().zip(whole) {
        match answer? {
            Answer::Missing if question.rule.names.len() > 1 => {
                by_name(cluster, question, at_once, &mut checked)?;
            }
            answer => {
                let names = question.rule.names.iter().cloned().collect();
                checked.push(question.checked(names, answer));
            }
        }
    }
    Ok(checked)
}

fn by_name(
    cluster: &Cluster,
    question: &Question<'_>,
    at_once: usize,
    checked: &mut Vec<Checked>,
) -> Result<(), ClusterError> {
    let names: Vec<&String> = question.rule.names.iter().collect();
    let answers = many::each(&names, at_once, |_, name| question.ask(cluster, Some(name)));
    let (mut there, mut missing) = (Vec::new(), Vec::new());
    for (name, answer) in names.into_iter().zip(answers) {
        match answer? {
            Answer::Allowed => there.push(name.clone()),
            Answer::Missing => missing.push(name.clone()),
            unanswered => checked.push(question.checked(vec![name.clone()], unanswered)),
        }
    }
    for (names, answer) in [(there, Answer::Allowed), (missing, Answer::Missing)] {
        if !names.is_empty() {
            checked.push(question.checked(names, answer));
        }
    }
    Ok(())
}

/// One verb of a rule.
struct Question<'r> {
    namespace: Option<&'r str>,
    rule: &'r Rule,
    verb: &'static str,
}

impl Question<'_> {
    fn checked(&self, names: Vec<String>, answer: Answer) -> Checked {
        Checked {
            verb: self.verb,
            resource: self.rule.resource.clone(),
            namespace: self.namespace.map(str::to_owned),
            names,
            purpose: self.rule.purpose,
            answer,
        }
    }

    fn ask(&self, cluster: &Cluster, name: Option<&str>) -> Result<Answer, ClusterError> {
        let mut attributes = json!({
            "verb": self.verb,
            "group": self.rule.resource.group,
            "resource": self.rule.resource.plural,
        });
        if let Some(namespace) = self.namespace {
            attributes["namespace"] = json!(namespace);
        }
        if let Some(name) = name {
            attributes["name"] = json!(name);
        }
        let review = json!({
            "apiVersion": "authorization.k8s.io/v1",
            "kind": "SelfSubjectAccessReview",
            "spec": { "resourceAttributes": attributes },
        });
        match cluster.post("a review of rights", REVIEWS, review) {
            Ok(answer) => Ok(match answer.expose()["status"]["allowed"] == true {
                true => Answer::Allowed,
                false => Answer::Missing,
            }),
            Err(fault)
                if fault
                    .refusal()
                    .is_some_and(|it| matches!(it.status, 403 | 404)) =>
            {
                Ok(Answer::Unanswered(fault))
            }
            Err(fault) => Err(fault),
        }
    }
}
