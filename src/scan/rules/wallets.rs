//! Keys of wallets themselves: Bitcoin, Ethereum, Solana.

use crate::scan::rule::Rule;

pub const RULES: &[Rule] = &[
    Rule::named(
        "ethereum-private-key",
        "Ethereum",
        "private key",
        &[
            "private_key",
            "privatekey",
            "private-key",
            "deployer_key",
            "wallet_key",
            "mnemonic_key",
        ],
        "0x[0-9a-fA-F]{64}",
    )
    .docs("https://ethereum.org/en/developers/docs/accounts/")
    .words(&[])
    .examples(
        &[
            "PRIVATE_KEY=0x{x:64}",
            "accounts: [privateKey = \"0x{x:64}\"]",
        ],
        &["PRIVATE_KEY=0x{x:40}", "tx_hash=0x{x:64}"],
    ),
    Rule::named(
        "ethereum-bare-private-key",
        "Ethereum",
        "private key (without 0x)",
        &[
            "eth_private",
            "ethereum_private",
            "wallet_private",
            "metamask_private",
            "deployer_private",
            "account_private",
            "ethprivatekey",
            "walletprivatekey",
            "deployerprivatekey",
        ],
        "[0-9A-Za-z]{64}",
    )
    .docs("https://ethereum.org/en/developers/docs/accounts/")
    .words(&[])
    .examples(
        &["DEPLOYER_PRIVATE_KEY={x:64}", "ethPrivateKey: \"{x:64}\""],
        &["DEPLOYER_PRIVATE_KEY={x:60}", "eth_block_hash={x:64}"],
    ),
    Rule::named(
        "bitcoin-private-key",
        "Bitcoin",
        "private key (WIF)",
        &[
            "wif",
            "privkey",
            "private_key",
            "privatekey",
            "private key",
            "importprivkey",
        ],
        "[5KL][1-9A-HJ-NP-Za-km-z]{50,51}",
    )
    .docs("https://en.bitcoin.it/wiki/Wallet_import_format")
    .words(&[])
    .entropy(4.0)
    .examples(
        &["BTC_PRIVATE_KEY=5HueCGU8rMjxEXxiPuD5{}BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"],
        &["PRIVKEY=K{w:30}"],
    ),
    Rule::token(
        "bitcoin-extended-private-key",
        "Bitcoin",
        "extended private key",
        &["xprv", "yprv", "zprv", "tprv"],
        "[1-9A-HJ-NP-Za-km-z]{107,108}",
    )
    .docs("https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki")
    .entropy(4.0)
    .examples(
        &[concat!(
            "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChk{}",
            "VvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
        )],
        &["xprv9s21"],
    ),
    Rule::named(
        "solana-private-key",
        "Solana",
        "private key",
        &[
            "solana_private",
            "solana_secret",
            "sol_private",
            "phantom_private",
        ],
        "[1-9A-HJ-NP-Za-km-z]{86,88}",
    )
    .docs("https://solana.com/docs/core/accounts")
    .words(&[])
    .examples(
        &[concat!(
            "SOLANA_PRIVATE_KEY=4NMwxzmYj2uvHuq8xoqhY8RXg63KSVJM1DXkpbmkUY7{}",
            "YQWuoyQgFnnzn6yo3CMnqZasnNPNuAT2TLwQsCaKkUddp",
        )],
        &["SOLANA_PRIVATE_KEY=4{a:40}"],
    ),
];
