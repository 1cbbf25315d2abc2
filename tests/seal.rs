//! The seal: what SOPS lets pass in a file that was changed without its key is refused here.

mod core;
mod peers;

#[path = "seal/ivs.rs"]
mod ivs;
#[path = "seal/manipulated.rs"]
mod manipulated;
#[path = "seal/others_write.rs"]
mod others_write;
