//! lockleaf: secrets in git, sealed value by value in SOPS's own file format.
//!
//! # Rooms
//!
//! | floor | room | what it is for |
//! |---|---|---|
//! | faces | [`cli`] | the command line: one file per command, one writer to the terminal |
//! | actions | [`actions`] | one deed per file: values in, outcome out, prints nothing |
//! | doors | [`git`] | the index, the history and the hooks of a repository |
//! | doors | [`host`] | files, environment, clock, randomness, editor, terminal, identities |
//! | doors | `kube` | a Kubernetes cluster: requests and answers as bytes |
//! | ground | [`document`] | text plus spans: YAML that is spliced, never re-emitted |
//! | ground | [`sops`] | the SOPS envelope, metadata, MAC, selection, creation rules and the seal |
//! | ground | [`manifest`] | Kubernetes objects as values |
//! | ground | [`inspect`] | what a file tells of secrets: structure, then policy, then token formats |
//! | ground | [`scan`] | token formats: rules, what wakes them, findings and their reports |
//! | ground | [`policy`], [`config`] | password rules; `.lockleaf.yaml` as types |
//! | ground | [`crypto`], [`secret`] | one spec, one function each; values that must not leak |
//!
//! The ground is pure: no file system, environment, network, process or clock; time and
//! randomness are arguments. `tests/house.rs` reads the imports and holds these walls.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::panic))]

pub mod actions;
pub mod cli;
pub mod config;
pub mod crypto;
pub mod document;
pub mod git;
pub mod host;
pub mod inspect;
#[cfg(feature = "kube")]
pub mod kube;
pub mod manifest;
pub mod policy;
pub mod scan;
pub mod secret;
pub mod sops;
