use super::*;

/// Plain spellings and what SOPS 3.11 made of them: `spelling => type plaintext`.
///
/// A lone `str` says that the spelling itself is the string.
const PLAIN: &str = "\
y => str
n => str
yes => str
no => str
Yes => str
on => str
off => str
On => str
OFF => str
Y => str
N => str
true => bool True
True => bool True
TRUE => bool True
tRue => str
false => bool False
False => bool False
FALSE => bool False
fALSE => str
null => null
Null => null
NULL => null
nUll => str
~ => null
~~ => str
nil => str
0 => int 0
00 => int 0
-0 => int 0
+0 => int 0
0o17 => int 15
0O17 => int 15
017 => int 15
08 => float 8
09 => float 9
0o8 => str
0x1F => int 31
0X1f => int 31
-0x1F => int -31
+0x1F => int 31
0b101 => int 5
0B101 => int 5
0b2 => str
-0b1 => int -1
+0b1 => int 1
0b-101 => int -5
0b+1 => int 1
0o-17 => int -15
0o+7 => int 7
-0o17 => int -15
-0o-17 => str
+0o7 => int 7
0b => str
0o => str
0x => str
0x_1 => int 1
0_7 => int 7
1_000 => int 1000
_1 => str
1_ => int 1
1__0 => int 10
-_1 => int -1
+_ => str
+ => str
-1 => int -1
+12 => int 12
1- => str
9223372036854775807 => int 9223372036854775807
9223372036854775808 => error uint64
-9223372036854775808 => int -9223372036854775808
-9223372036854775809 => float -9223372036854776000
18446744073709551615 => error uint64
18446744073709551616 => float 18446744073709552000
0xFFFFFFFFFFFFFFFF => error uint64
0xFFFFFFFFFFFFFFFFF => str
0x7FFFFFFFFFFFFFFF => int 9223372036854775807
-0x8000000000000000 => int -9223372036854775808
-0x8000000000000001 => str
01777777777777777777777 => error uint64
0777777777777777777777 => int 9223372036854775807
0b1111111111111111111111111111111111111111111111111111111111111111 => error uint64
0b+1111111111111111111111111111111111111111111111111111111111111111 => str
+9223372036854775808 => float 9223372036854776000
123456789012345678901234567890 => float 123456789012345680000000000000
1_000.5 => float 1000.5
.5 => float 0.5
5. => float 5
1. => float 1
+.5 => float 0.5
-.5 => float -0.5
.5. => str
. => str
.. => str
... => str
.e1 => str
.5e => str
.5e1 => float 5
.5E+3 => float 500
.5_0 => float 0.5
._5 => str
.1_ => str
1e3 => float 1000
1E3 => float 1000
1e+3 => float 1000
1e-3 => float 0.001
1e => str
1e+ => str
e1 => str
1e400 => str
-1e400 => str
1e-400 => float 0
.1e400 => str
1.7976931348623159e308 => str
2e-324 => float 0
.inf => float +Inf
.Inf => float +Inf
.INF => float +Inf
+.inf => float +Inf
-.inf => float -Inf
-.Inf => float -Inf
-.INF => float -Inf
+.INF => float +Inf
.iNF => str
inf => str
Inf => str
+inf => str
-inf => str
infinity => str
.nan => float NaN
.NaN => float NaN
.NAN => float NaN
-.nan => str
+.nan => str
nan => str
NaN => str
1.10 => float 1.1
1.0 => float 1
100.0 => float 100
0.1 => float 0.1
0.30000000000000004 => float 0.30000000000000004
1e25 => float 10000000000000000000000000
1e21 => float 1000000000000000000000
1e20 => float 100000000000000000000
123456789.123456789 => float 123456789.12345679
0x1p4 => str
0x1p-2 => str
0x.8p1 => str
.0x1p1 => str
1e1_0 => float 10000000000
1_0e1 => float 100
0e0 => float 0
-0.0 => float -0
-0e5 => float -0
00.5 => float 0.5
08.5 => float 8.5
0_8 => float 8
012.5 => float 12.5
1.5.6 => str
1..5 => str
--1 => str
++1 => str
+-1 => str
-+1 => str
1:30 => str
190:20:30 => str
= => str
1.2.3 => str
10.0.0.1 => str
<< => str
2024-01-02 => time 2024-01-02T00:00:00Z
2024-1-2 => time 2024-01-02T00:00:00Z
2024-1-02 => time 2024-01-02T00:00:00Z
2024-13-01 => str
2024-00-01 => str
2024-02-29 => time 2024-02-29T00:00:00Z
2023-02-29 => str
1900-02-29 => str
2000-02-29 => time 2000-02-29T00:00:00Z
2024-02-30 => str
2024-01-00 => str
2024-01-32 => str
2024-1-123 => str
0000-01-01 => time 0000-01-01T00:00:00Z
9999-12-31 => time 9999-12-31T00:00:00Z
10000-01-01 => str
202-01-01 => str
2024-01-02T03:04:05Z => time 2024-01-02T03:04:05Z
2024-01-02t03:04:05Z => time 2024-01-02T03:04:05Z
2024-01-02T3:4:5Z => time 2024-01-02T03:04:05Z
2024-01-02T03:04:05z => str
2024-01-02T03:04:05 => str
2024-01-02T03:04Z => str
2024-01-02T24:00:00Z => str
2024-01-02T23:60:00Z => str
2024-01-02T23:59:60Z => str
2024-01-02T03:04:05.5Z => time 2024-01-02T03:04:05.5Z
2024-01-02T03:04:05,5Z => time 2024-01-02T03:04:05.5Z
2024-01-02T03:04:05.500Z => time 2024-01-02T03:04:05.5Z
2024-01-02T03:04:05.000Z => time 2024-01-02T03:04:05Z
2024-01-02T03:04:05.123456789Z => time 2024-01-02T03:04:05.123456789Z
2024-01-02T03:04:05.1234567891Z => time 2024-01-02T03:04:05.123456789Z
2024-01-02T03:04:05.9999999999Z => time 2024-01-02T03:04:05.999999999Z
2024-01-02T03:04:05.Z => str
2024-01-02T03:04:05+02:00 => time 2024-01-02T03:04:05+02:00
2024-01-02T03:04:05-02:30 => time 2024-01-02T03:04:05-02:30
2024-01-02T03:04:05+00:00 => time 2024-01-02T03:04:05Z
2024-01-02T03:04:05-00:00 => time 2024-01-02T03:04:05Z
2024-01-02T03:04:05+24:00 => error zone
2024-01-02T03:04:05-24:00 => error zone
2024-01-02T03:04:05+23:60 => error zone
2024-01-02T03:04:05+25:00 => str
2024-01-02T03:04:05+01:60 => time 2024-01-02T03:04:05+02:00
2024-01-02T03:04:05+01:61 => str
2024-01-02T03:04:05+0200 => str
2024-01-02T03:04:05+2:00 => str
2024-01-02T03:04:05+02 => str
2024-01-02T03:04:05+23:59 => time 2024-01-02T03:04:05+23:59
0000-01-01T00:00:00+01:00 => time 0000-01-01T00:00:00+01:00
9999-12-31T23:59:59-01:00 => time 9999-12-31T23:59:59-01:00
2024-01-02Z => str
2024-01-02T => str
2024_01-02 => str
2024-01_02 => str
2024-0x1-2 => str
+2024-01-02 => str
2024- => str
2024-1 => str
2024-1- => str
2024-01-02 03:04:05 => time 2024-01-02T03:04:05Z
2024-01-02   03:04:05 => time 2024-01-02T03:04:05Z
2024-01-02 3:4:5 => time 2024-01-02T03:04:05Z
2024-01-02 03:04:05.5 => time 2024-01-02T03:04:05.5Z
2024-01-02 03:04:05,25 => time 2024-01-02T03:04:05.25Z
2024-01-02 03:04:05.5 +02:00 => str
2024-01-02 03:04:05Z => str
2024-01-02 03:04:05 Z => str
2024-01-02 03:04 => str
2024-01-02 x => str
2024-01-02 24:00:00 => str
2024-01-02T 03:04:05Z => str
12 13 => str
0x1F a => str
1 000 => str
2024-01-02  03:04:05. => str
";

/// Spells a value as the table does.
fn described(value: Result<Value<'_>, TypeError>, text: &str) -> String {
    match value {
        Err(TypeError::Uint64) => "error uint64".to_owned(),
        Err(TypeError::ZoneOffset) => "error zone".to_owned(),
        Err(TypeError::Base64) => "error base64".to_owned(),
        Err(TypeError::Tag { tag }) => format!("error {tag}"),
        Ok(Value::Null) => "null".to_owned(),
        Ok(Value::Bool(true)) => "bool True".to_owned(),
        Ok(Value::Bool(false)) => "bool False".to_owned(),
        Ok(Value::Int(value)) => format!("int {value}"),
        Ok(Value::Float(value)) if value.is_nan() => "float NaN".to_owned(),
        Ok(Value::Float(value)) if value.is_infinite() => {
            format!("float {}Inf", if value > 0.0 { '+' } else { '-' })
        }
        Ok(Value::Float(value)) => format!("float {value}"),
        Ok(Value::Time(time)) => format!("time {time}"),
        Ok(Value::Str(bytes)) if *bytes == *text.as_bytes() => "str".to_owned(),
        Ok(Value::Str(bytes)) => format!("str {}", String::from_utf8_lossy(&bytes)),
    }
}

#[test]
fn plain_scalars_have_the_types_that_sops_gives_them() {
    for line in PLAIN.lines() {
        let (text, expected) = line.split_once(" => ").unwrap();
        let value = resolve(text.into(), Style::Plain, None);
        assert_eq!(described(value, text), expected, "{text}");
        assert_eq!(plain_reads_as_string(text), expected == "str", "{text}");
    }
    assert_eq!(
        described(resolve("".into(), Style::Plain, None), ""),
        "null"
    );
}

#[test]
fn quoted_and_block_scalars_are_strings() {
    for text in ["12", "true", "~", "", "2024-01-02", ".inf", "0x1F"] {
        for style in [Style::Single, Style::Double, Style::Literal, Style::Folded] {
            for tag in [None, Some("!")] {
                assert_eq!(described(resolve(text.into(), style, tag), text), "str");
            }
        }
    }
}

#[test]
fn a_core_tag_decides_the_type_and_other_tags_none() {
    use Style::Double;
    use Style::Plain;
    for (tag, style, text, expected) in [
        ("!!int", Plain, "12", "int 12"),
        ("!!int", Double, "12", "int 12"),
        ("!!int", Plain, "abc", "error int"),
        ("!!int", Plain, "1.5", "error int"),
        ("!!int", Double, "", "error int"),
        ("!!int", Plain, "2024-01-02", "error int"),
        ("!!int", Plain, "9223372036854775808", "error uint64"),
        ("!!float", Plain, "12", "float 12"),
        ("!!float", Double, "1.5", "float 1.5"),
        ("!!float", Plain, ".inf", "float +Inf"),
        ("!!float", Plain, "1e400", "error float"),
        ("!!float", Plain, "9223372036854775808", "error float"),
        (
            "!!float",
            Plain,
            "99999999999999999999",
            "float 100000000000000000000",
        ),
        ("!!bool", Double, "False", "bool False"),
        ("!!bool", Plain, "yes", "error bool"),
        ("!!null", Plain, "~", "null"),
        ("!!null", Double, "", "null"),
        ("!!null", Plain, "foo", "error null"),
        ("!!str", Plain, "12", "str"),
        ("!!str", Plain, "~", "str"),
        (
            "!!timestamp",
            Double,
            "2024-01-02",
            "time 2024-01-02T00:00:00Z",
        ),
        ("!!timestamp", Plain, "2024", "error timestamp"),
        ("!!timestamp", Plain, "foo", "error timestamp"),
        ("!!binary", Plain, "aGk=", "str hi"),
        ("!!binary", Double, "aGk=\n", "str hi"),
        ("!!binary", Plain, "aGk", "error base64"),
        ("!!binary", Double, "a Gk=", "error base64"),
        ("!!merge", Plain, "12", "str"),
        ("!!foo", Plain, "12", "str"),
        ("!foo", Plain, "~", "str"),
        ("!", Plain, "12", "int 12"),
        ("!", Double, "12", "str"),
    ] {
        let whole = tag.replace("!!", CORE);
        let value = resolve(text.into(), style, Some(&whole));
        assert_eq!(described(value, text), expected, "{tag} {text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_resolver_panic(text in "[-+.0-9xobTZ:_e é]{0,24}", any: String) {
        for text in [text, any] {
            let _ = resolve(text.as_str().into(), Style::Plain, None);
            let _ = float::go_float(&text);
        }
    }
}
