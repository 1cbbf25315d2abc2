//! The server's address: what a kubeconfig may say for it, and how it is told.

/// Reads an address as `kubectl` does: without a scheme it is `https`, if there is anything of TLS
/// in the settings, else `http`. User, query and a trailing slash are dropped.
pub fn read(text: &str, has_tls: bool) -> Option<http::Uri> {
    let text = text.trim();
    let full = match text.contains("://") {
        true => text.to_owned(),
        false if has_tls => format!("https://{text}"),
        false => format!("http://{text}"),
    };
    let uri: http::Uri = full.parse().ok()?;
    let scheme = uri
        .scheme_str()
        .filter(|it| ["http", "https"].contains(it))?;
    let authority = uri.authority()?.as_str();
    let authority = authority.rsplit('@').next().unwrap_or(authority);
    let path = uri.path().trim_end_matches('/');
    let uri: http::Uri = format!("{scheme}://{authority}{path}").parse().ok()?;
    uri.host().filter(|host| !host.is_empty())?;
    Some(uri)
}

/// The address as it is told: without a trailing slash.
pub fn told(uri: &http::Uri) -> String {
    uri.to_string().trim_end_matches('/').to_owned()
}

/// The address with its port written out: a SOCKS proxy has to be told.
pub fn with_port(uri: &http::Uri) -> Option<http::Uri> {
    if uri.port().is_some() {
        return Some(uri.clone());
    }
    let (scheme, host) = (uri.scheme_str()?, uri.host()?);
    let path = uri.path().trim_end_matches('/');
    format!("{scheme}://{host}:{}{path}", port(uri))
        .parse()
        .ok()
}

/// The port, written or not.
pub fn port(uri: &http::Uri) -> u16 {
    uri.port_u16().unwrap_or(if is_tls(uri) { 443 } else { 80 })
}

/// Whether it is reached over TLS.
pub fn is_tls(uri: &http::Uri) -> bool {
    uri.scheme_str() == Some("https")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, has_tls: bool) -> Option<String> {
        read(text, has_tls).map(|uri| told(&uri))
    }

    #[test]
    fn an_address_without_a_scheme_is_https_where_there_is_tls() {
        assert_eq!(shown("h:6443", true).unwrap(), "https://h:6443");
        assert_eq!(shown("h:8080", false).unwrap(), "http://h:8080");
    }

    #[test]
    fn a_path_is_kept_and_a_user_is_not() {
        let text = format!("https://{}@h/k8s/clusters/c-1/", "who:pass");
        assert_eq!(shown(&text, true).unwrap(), "https://h/k8s/clusters/c-1");
    }

    #[test]
    fn an_ipv6_host_keeps_its_brackets() {
        assert_eq!(
            shown("https://[::1]:6443", true).unwrap(),
            "https://[::1]:6443"
        );
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in ["", "ftp://h", "https://", "https://a b", "unix:///run/x"] {
            assert_eq!(shown(text, true), None, "{text}");
        }
    }

    #[test]
    fn a_port_is_written_out_where_it_is_not() {
        let uri = read("https://h/x", true).unwrap();
        assert_eq!(with_port(&uri).unwrap().to_string(), "https://h:443/x");
    }
}
