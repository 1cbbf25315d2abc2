//! real_server
