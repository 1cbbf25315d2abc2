//! Which cluster, and as whom: the flags that `kubectl` users know.

use crate::actions::cluster::access::Access;
use clap::Args;
use std::path::PathBuf;
use std::time::Duration;

const CLUSTER: &str = "Which cluster, and as whom";

/// Which cluster, and as whom.
#[derive(Args, Debug, Clone, Default)]
pub struct ClusterArgs {
    /// Use this kubeconfig [env: KUBECONFIG] [default: ~/.kube/config, or what a pod is given]
    #[arg(long, value_name = "FILE", help_heading = CLUSTER)]
    pub kubeconfig: Option<PathBuf>,
    /// Use this context of the kubeconfig, not its current one
    #[arg(long, value_name = "NAME", help_heading = CLUSTER)]
    pub context: Option<String>,
    /// Use this cluster of the kubeconfig
    #[arg(long, value_name = "NAME", help_heading = CLUSTER)]
    pub cluster_name: Option<String>,
    /// Use this user of the kubeconfig
    #[arg(long, value_name = "NAME", help_heading = CLUSTER)]
    pub user: Option<String>,
    /// The namespace of objects that name none
    #[arg(short, long, value_name = "NAME", help_heading = CLUSTER)]
    pub namespace: Option<String>,
    /// Act as this user, or as `system:serviceaccount:NAMESPACE:NAME`
    #[arg(long = "as", value_name = "USER", help_heading = CLUSTER)]
    pub impersonate: Option<String>,
    /// Act as a member of this group; may be given several times
    #[arg(long = "as-group", value_name = "GROUP", help_heading = CLUSTER)]
    pub impersonate_groups: Vec<String>,
    /// Act with this uid
    #[arg(long = "as-uid", value_name = "UID", help_heading = CLUSTER)]
    pub impersonate_uid: Option<String>,
    /// Give up a request after this time: 30s, 2m [default: 30s]
    #[arg(long, value_name = "TIME", value_parser = duration, help_heading = CLUSTER)]
    pub request_timeout: Option<Duration>,
}

impl ClusterArgs {
    /// The same, for the actions.
    pub fn access(&self) -> Access {
        Access {
            kubeconfig: self.kubeconfig.clone(),
            context: self.context.clone(),
            cluster: self.cluster_name.clone(),
            user: self.user.clone(),
            impersonate: self.impersonate.clone(),
            impersonate_groups: self.impersonate_groups.clone(),
            impersonate_uid: self.impersonate_uid.clone(),
            request_timeout: self.request_timeout,
            manager: None,
        }
    }
}

/// Reads `30s`, `5m`, `1h30m`, or a number of seconds.
pub fn duration(text: &str) -> Result<Duration, String> {
    const WRONG: &str = "it is no time, such as 30s, 5m or 1h30m";
    if let Ok(seconds) = text.parse() {
        return Ok(Duration::from_secs(seconds));
    }
    let (mut total, mut rest) = (0_u64, text);
    while !rest.is_empty() {
        let digits = rest.len()
            - rest
                .trim_start_matches(|it: char| it.is_ascii_digit())
                .len();
        let (number, behind) = rest.split_at(digits);
        let number: u64 = number.parse().map_err(|_| WRONG)?;
        let unit = behind.chars().next().ok_or(WRONG)?;
        let seconds = match unit {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            _ => return Err(WRONG.to_owned()),
        };
        total = number
            .checked_mul(seconds)
            .and_then(|it| total.checked_add(it))
            .ok_or(WRONG)?;
        rest = &behind[1..];
    }
    match text.is_empty() {
        true => Err(WRONG.to_owned()),
        false => Ok(Duration::from_secs(total)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_kubectl_writes_them() {
        for (text, seconds) in [
            ("30s", 30),
            ("5m", 300),
            ("1h30m", 5400),
            ("90", 90),
            ("0s", 0),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in [
            "",
            "s",
            "5",
            "5x",
            "m5",
            "-5s",
            "99999999999999999999s",
            "5mm",
        ] {
            assert_eq!(duration(text).is_ok(), text == "5", "{text}");
        }
    }
}
