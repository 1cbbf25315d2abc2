//! The way to the server: straight, or through a proxy.

use super::super::target::Proxies;
use super::address;
use http::Uri;
use std::net::IpAddr;

/// Why a proxy cannot be used. The address is not told: it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWay {
    /// It is no address.
    Unreadable,
    /// A scheme other than `http` and `socks5`.
    Scheme,
    /// TLS to the proxy itself.
    Tls,
    /// A SOCKS proxy with a user.
    SocksUser,
}

impl NoWay {
    /// What is wrong, in words.
    pub fn told(self) -> &'static str {
        match self {
            Self::Unreadable => "the address of its proxy cannot be read",
            Self::Scheme => "its proxy is neither http:// nor socks5://",
            Self::Tls => "its proxy is https://, which is not supported; use http:// or socks5://",
            Self::SocksUser => "its SOCKS proxy wants a user, which is not supported",
        }
    }
}

/// Chooses the way to `server`: the kubeconfig's own proxy, else the environment's, as Go's
/// `net/http` does: never for this machine itself, never for what `NO_PROXY` names.
pub fn way(own: Option<&str>, server: &Uri, proxies: &Proxies) -> Result<Option<Uri>, NoWay> {
    if let Some(own) = own.filter(|own| !own.is_empty()) {
        return usable(own).map(Some);
    }
    let named = match address::is_tls(server) {
        true => &proxies.https,
        false => &proxies.http,
    };
    let Some(named) = named.as_deref().map(str::trim).filter(|it| !it.is_empty()) else {
        return Ok(None);
    };
    let host = server.host().unwrap_or_default();
    let host = host
        .trim_start_matches('[')
        .trim_end_matches(']')
        .to_lowercase();
    let none_for = proxies.none_for.as_deref().unwrap_or_default();
    if is_here(&host) || is_spared(&host, address::port(server), none_for) {
        return Ok(None);
    }
    usable(named).map(Some)
}

fn usable(text: &str) -> Result<Uri, NoWay> {
    let full = match text.contains("://") {
        true => text.replacen("socks5h://", "socks5://", 1),
        false => format!("http://{text}"),
    };
    let uri: Uri = full.parse().map_err(|_| NoWay::Unreadable)?;
    let authority = uri.authority().ok_or(NoWay::Unreadable)?;
    match uri.scheme_str() {
        Some("socks5") if authority.as_str().contains('@') => Err(NoWay::SocksUser),
        Some("socks5") if authority.port().is_none() => format!("socks5://{authority}:1080")
            .parse()
            .map_err(|_| NoWay::Unreadable),
        Some("http" | "socks5") => Ok(uri),
        Some("https") => Err(NoWay::Tls),
        _ => Err(NoWay::Scheme),
    }
}

fn is_here(host: &str) -> bool {
    let ip: Option<IpAddr> = host.parse().ok();
    host == "localhost" || ip.is_some_and(|ip| ip.is_loopback())
}

fn is_spared(host: &str, port: u16, none_for: &str) -> bool {
    let entries = none_for.split(',').map(|it| it.trim().to_lowercase());
    entries
        .filter(|entry| !entry.is_empty())
        .any(|entry| names(&entry, host, port))
}

/// Whether an entry of `NO_PROXY` names the host: `*`, a network, an address, a domain and what
/// is below it (`.domain` and `*.domain`: only what is below), each but the first with a port.
fn names(entry: &str, host: &str, port: u16) -> bool {
    if entry == "*" {
        return true;
    }
    let ip: Option<IpAddr> = host.parse().ok();
    if let Some((network, length)) = entry.split_once('/') {
        let (network, length) = (network.parse().ok(), length.parse().ok());
        return matches!((ip, network, length), (Some(ip), Some(network), Some(length)) if is_in(ip, network, length));
    }
    let (name, wanted) = with_port(entry);
    if wanted.is_some_and(|wanted| wanted != port) {
        return false;
    }
    if let Some(ip) = ip {
        return name.parse() == Ok(ip);
    }
    let below = name.strip_prefix('*').unwrap_or(name);
    match below.strip_prefix('.') {
        Some(_) => host.ends_with(below),
        None => host == below || host.strip_suffix(below).is_some_and(|it| it.ends_with('.')),
    }
}

/// `host:port`, `[v6]:port`, or one without a port.
fn with_port(entry: &str) -> (&str, Option<u16>) {
    if let Some((name, rest)) = entry.strip_prefix('[').and_then(|it| it.split_once(']')) {
        return (name, rest.strip_prefix(':').and_then(|it| it.parse().ok()));
    }
    match entry.split_once(':') {
        Some((name, port)) if !port.contains(':') => match port.parse() {
            Ok(port) => (name, Some(port)),
            Err(_) => (entry, None),
        },
        _ => (entry, None),
    }
}

fn is_in(ip: IpAddr, network: IpAddr, length: u32) -> bool {
    match (ip, network) {
        (IpAddr::V4(ip), IpAddr::V4(network)) if length <= 32 => {
            let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
            u32::from(ip) & mask == u32::from(network) & mask
        }
        (IpAddr::V6(ip), IpAddr::V6(network)) if length <= 128 => {
            let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
            u128::from(ip) & mask == u128::from(network) & mask
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(server: &str, none_for: &str) -> Option<String> {
        let proxies = Proxies {
            https: Some("proxy.corp:3128".to_owned()),
            http: None,
            none_for: Some(none_for.to_owned()),
        };
        let way = way(None, &server.parse().unwrap(), &proxies).unwrap();
        way.map(|uri| uri.to_string())
    }

    #[test]
    fn the_environments_proxy_is_for_its_scheme_only() {
        assert_eq!(
            chosen("https://api.corp:6443", "").unwrap(),
            "http://proxy.corp:3128/"
        );
        assert_eq!(chosen("http://api.corp", ""), None);
    }

    #[test]
    fn this_machine_itself_is_reached_straight() {
        for server in [
            "https://localhost:6443",
            "https://127.0.0.1:6443",
            "https://[::1]:6443",
        ] {
            assert_eq!(chosen(server, ""), None, "{server}");
        }
    }

    #[test]
    fn no_proxy_names_the_server_and_not_the_proxy() {
        assert!(chosen("https://api.corp", "proxy.corp").is_some());
        let spared = [
            ("https://api.corp", "*"),
            ("https://api.corp", "example.com, corp"),
            ("https://API.corp", "Api.Corp"),
            ("https://api.corp", ".corp"),
            ("https://api.corp", "*.corp"),
            ("https://api.corp:6443", "api.corp:6443"),
            ("https://10.1.2.3:6443", "10.0.0.0/8"),
            ("https://10.1.2.3:6443", "10.1.2.3"),
            ("https://[fd00::1]:6443", "fd00::/8"),
            ("https://[fd00::1]:6443", "[fd00::1]:6443"),
            ("https://[fd00::1]:6443", "fd00::1"),
        ];
        for (server, none_for) in spared {
            assert_eq!(chosen(server, none_for), None, "{server} {none_for}");
        }
    }

    #[test]
    fn what_no_proxy_does_not_name_goes_through_the_proxy() {
        let asked = [
            ("https://corp", ".corp"),
            ("https://apicorp", "corp"),
            ("https://api.corp:6443", "api.corp:443"),
            ("https://11.1.2.3:6443", "10.0.0.0/8"),
            ("https://10.1.2.3:6443", "10.0.0.0/99"),
            ("https://10.1.2.3:6443", "fd00::/8"),
            ("https://10.1.2.3", "3"),
            ("https://api.corp", ",,"),
        ];
        for (server, none_for) in asked {
            assert!(chosen(server, none_for).is_some(), "{server} {none_for}");
        }
    }

    #[test]
    fn the_kubeconfigs_own_proxy_goes_before_all() {
        let proxies = Proxies {
            none_for: Some("*".to_owned()),
            ..Proxies::default()
        };
        let own = |text| way(Some(text), &"https://localhost".parse().unwrap(), &proxies);
        let to = |text| own(text).unwrap().unwrap().to_string();
        assert_eq!(to("socks5h://p:9"), "socks5://p:9/");
        assert_eq!(to("socks5://p"), "socks5://p:1080/");
        assert_eq!(own("https://p").unwrap_err(), NoWay::Tls);
        assert_eq!(own("ftp://p").unwrap_err(), NoWay::Scheme);
        assert_eq!(own("http://").unwrap_err(), NoWay::Unreadable);
        assert_eq!(own("socks5://a@p:9").unwrap_err(), NoWay::SocksUser);
    }
}
