//! The flags that name recipients: one per type of key, as SOPS has them.

use crate::cli::error::CliError;
use crate::host::env::Env;
use crate::sops::creation_rules::RecipientSpec;
use clap::Arg;
use clap::ArgAction;
use clap::ArgMatches;
use clap::Args;
use clap::Command;
use clap::FromArgMatches;

/// The flags of one type of key.
struct KeyFlag {
    /// The metadata's name of the type.
    list: &'static str,
    /// `--age`, `--add-age`, `--rm-age`.
    names: [&'static str; 3],
    short: Option<char>,
    variable: &'static str,
    value: &'static str,
}

const fn flag(
    list: &'static str,
    names: [&'static str; 3],
    short: Option<char>,
    variable: &'static str,
    value: &'static str,
) -> KeyFlag {
    KeyFlag {
        list,
        names,
        short,
        variable,
        value,
    }
}

const FLAGS: [KeyFlag; 7] = [
    flag(
        "age",
        ["age", "add-age", "rm-age"],
        Some('a'),
        "SOPS_AGE_RECIPIENTS",
        "RECIPIENT",
    ),
    flag(
        "pgp",
        ["pgp", "add-pgp", "rm-pgp"],
        Some('p'),
        "SOPS_PGP_FP",
        "FINGERPRINT",
    ),
    flag(
        "kms",
        ["kms", "add-kms", "rm-kms"],
        Some('k'),
        "SOPS_KMS_ARN",
        "ARN",
    ),
    flag(
        "gcp_kms",
        ["gcp-kms", "add-gcp-kms", "rm-gcp-kms"],
        None,
        "SOPS_GCP_KMS_IDS",
        "ID",
    ),
    flag(
        "hckms",
        ["hckms", "add-hckms", "rm-hckms"],
        None,
        "SOPS_HUAWEICLOUD_KMS_IDS",
        "ID",
    ),
    flag(
        "azure_kv",
        ["azure-kv", "add-azure-kv", "rm-azure-kv"],
        None,
        "SOPS_AZURE_KEYVAULT_URLS",
        "URL",
    ),
    flag(
        "hc_vault",
        [
            "hc-vault-transit",
            "add-hc-vault-transit",
            "rm-hc-vault-transit",
        ],
        None,
        "SOPS_VAULT_URIS",
        "URI",
    ),
];

/// Which of the three names of a flag.
#[derive(Clone, Copy)]
enum Deed {
    Name = 0,
    Add = 1,
    Remove = 2,
}

/// The texts of the flags of one deed, in the order of [`FLAGS`].
#[derive(Debug, Clone, Default)]
struct Texts([Vec<String>; 7]);

impl Texts {
    fn augment(command: Command, deed: Deed) -> Command {
        FLAGS.iter().fold(command, |command, flag| {
            let name = flag.names[deed as usize];
            let help = match deed {
                Deed::Name => "Encrypt for these recipients instead of the rule's (repeat, or part with commas) [env: SOPS_AGE_RECIPIENTS]",
                Deed::Add => "Add these recipients",
                Deed::Remove => "Remove these recipients",
            };
            let mut arg = Arg::new(name)
                .long(name)
                .value_name(flag.value)
                .action(ArgAction::Append)
                .help(help)
                // Other types than age are read, to be refused by name.
                .hide(flag.list != "age");
            if let (Deed::Name, Some(short)) = (deed, flag.short) {
                arg = arg.short(short);
            }
            command.arg(arg)
        })
    }

    fn take(matches: &mut ArgMatches, deed: Deed) -> Self {
        Self(FLAGS.each_ref().map(|flag| {
            let texts = matches.remove_many::<String>(flag.names[deed as usize]);
            texts.map(Iterator::collect).unwrap_or_default()
        }))
    }

    fn specs(&self, deed: Deed) -> Result<Vec<RecipientSpec>, CliError> {
        let mut specs = Vec::new();
        for (flag, texts) in FLAGS.iter().zip(&self.0) {
            for text in texts {
                specs.extend(parse(flag, flag.names[deed as usize], text)?);
            }
        }
        Ok(specs)
    }
}

fn parse(flag: &KeyFlag, named: &'static str, text: &str) -> Result<Vec<RecipientSpec>, CliError> {
    RecipientSpec::parse_list(flag.list, text)
        .map_err(|fault| CliError::Recipient { flag: named, fault })
}

/// For whom a new file is.
#[derive(Debug, Clone, Default)]
pub struct KeyArgs(Texts);

impl KeyArgs {
    /// The recipients that flags name, or variables where no flag does; they replace the rule's.
    ///
    /// # Errors
    /// A text that names no recipient of its type.
    pub fn recipients(&self, env: &Env) -> Result<Vec<RecipientSpec>, CliError> {
        let mut specs = self.0.specs(Deed::Name)?;
        for (flag, texts) in FLAGS.iter().zip(&self.0.0) {
            if let (true, Some(text)) = (texts.is_empty(), env.text(flag.variable)) {
                specs.extend(parse(flag, flag.names[0], text)?);
            }
        }
        Ok(specs)
    }
}

/// Who comes and who goes.
#[derive(Debug, Clone, Default)]
pub struct ChangedKeys {
    add: Texts,
    remove: Texts,
}

impl ChangedKeys {
    /// The recipients to add.
    ///
    /// # Errors
    /// A text that names no recipient of its type.
    pub fn added(&self) -> Result<Vec<RecipientSpec>, CliError> {
        self.add.specs(Deed::Add)
    }

    /// The recipients to remove.
    ///
    /// # Errors
    /// A text that names no recipient of its type.
    pub fn removed(&self) -> Result<Vec<RecipientSpec>, CliError> {
        self.remove.specs(Deed::Remove)
    }
}

/// SOPS's settings of AWS keys: read, since a file with such keys is refused anyway.
fn with_aws(command: Command) -> Command {
    ["aws-profile", "encryption-context"]
        .into_iter()
        .fold(command, |command, name| {
            command.arg(Arg::new(name).long(name).hide(true).value_name("TEXT"))
        })
}

impl Args for KeyArgs {
    fn augment_args(command: Command) -> Command {
        with_aws(Texts::augment(command, Deed::Name))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for KeyArgs {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Self::from_arg_matches_mut(&mut matches.clone())
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(Texts::take(matches, Deed::Name)))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for ChangedKeys {
    fn augment_args(command: Command) -> Command {
        let command = Texts::augment(command, Deed::Add);
        with_aws(Texts::augment(command, Deed::Remove))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for ChangedKeys {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Self::from_arg_matches_mut(&mut matches.clone())
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self {
            add: Texts::take(matches, Deed::Add),
            remove: Texts::take(matches, Deed::Remove),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recipients(args: &[&str], env: &Env) -> Vec<String> {
        let command = KeyArgs::augment_args(Command::new("test"));
        let matches = command.try_get_matches_from([&["test"], args].concat());
        let keys = KeyArgs::from_arg_matches(&matches.unwrap()).unwrap();
        let specs = keys.recipients(env).unwrap();
        specs.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn recipients_come_by_repeated_flags_and_by_commas() {
        let args = ["-a", "age1a,age1b", "--age", "age1c", "-p", "AB CD"];
        let found = recipients(&args, &Env::default());
        assert_eq!(found, ["age1a", "age1b", "age1c", "ABCD"]);
    }

    #[test]
    fn a_variable_counts_where_no_flag_of_its_type_is_given() {
        let env = Env::from_pairs([("SOPS_AGE_RECIPIENTS", "age1e"), ("SOPS_PGP_FP", "FF")]);
        assert_eq!(recipients(&[], &env), ["age1e", "FF"]);
        assert_eq!(recipients(&["--age", "age1a"], &env), ["age1a", "FF"]);
    }
}
