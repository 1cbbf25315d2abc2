//! `.lockleaf.yaml` as types: what SOPS has no place for.
