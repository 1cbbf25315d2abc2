mod broken;
mod hand;
mod real;
pub mod repository;
