"""An age plugin for tests: its keys are worth nothing.

    age-plugin-paper --make PIN       print an identity and its recipient
    age-plugin-paper --age-plugin=…   speak age's plugin protocol, as age and lockleaf call it

The identity asks for its PIN, unless that is empty.
"""

import base64
import hashlib
import os
import sys

LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def polymod(values):
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    return check


def expanded(prefix):
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def bech32(prefix, data):
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]
    check = polymod(expanded(prefix) + values + [0] * 6) ^ 1
    values += [check >> 5 * (5 - at) & 31 for at in range(6)]
    return prefix + "1" + "".join(LETTERS[value] for value in values)


def data_of(text):
    text = text.lower()
    values = [LETTERS.index(letter) for letter in text[text.rindex("1") + 1 : -6]]
    bits = "".join(f"{value:05b}" for value in values)
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits) // 8 * 8, 8))


def mask(secret):
    return hashlib.sha256(b"paper" + secret).digest()[:16]


def xor(one, other):
    return bytes(a ^ b for a, b in zip(one, other))


def send(*words, body=b""):
    text = base64.b64encode(body).decode().rstrip("=")
    lines = [text[at : at + 64] for at in range(0, len(text), 64)] or [""]
    if len(lines[-1]) == 64:
        lines.append("")
    sys.stdout.write("-> " + " ".join(words) + "\n" + "\n".join(lines) + "\n")
    sys.stdout.flush()


def receive():
    line = sys.stdin.readline()
    if not line:
        sys.exit(1)
    words = line.rstrip("\n").split(" ")[1:]
    text = ""
    while True:
        part = sys.stdin.readline().rstrip("\n")
        text += part
        if len(part) < 64:
            break
    return words, base64.b64decode(text + "=" * (-len(text) % 4))


def phase_one():
    said = []
    while True:
        words, body = receive()
        if words[0] == "done":
            return said
        said.append((words, body))


def recipient():
    said = phase_one()
    keys = [data_of(words[1]) for words, _ in said if words[0].startswith("add-")]
    file_keys = [body for words, body in said if words[0] == "wrap-file-key"]
    for at, file_key in enumerate(file_keys):
        for key in keys:
            tag = hashlib.sha256(key[:8]).hexdigest()[:8]
            send("recipient-stanza", str(at), "paper", tag, body=xor(file_key, mask(key[:8])))
            receive()
    send("done")


def identity():
    said = phase_one()
    keys = [data_of(words[1]) for words, _ in said if words[0] == "add-identity"]
    opened = set()
    for words, body in said:
        if words[0] != "recipient-stanza" or words[2] != "paper" or words[1] in opened:
            continue
        for key in keys:
            if hashlib.sha256(key[:8]).hexdigest()[:8] != words[3]:
                continue
            if key[8:]:
                send("request-secret", body=b"PIN of the paper key")
                answer, pin = receive()
                if answer[0] != "ok" or pin != key[8:]:
                    send("error", "identity", "0", body=b"the PIN is needed")
                    receive()
                    break
            send("file-key", words[1], body=xor(body, mask(key[:8])))
            receive()
            opened.add(words[1])
    send("done")


def main():
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    if wanted == "--make":
        key = os.urandom(8)
        print(bech32("age-plugin-paper-", key + sys.argv[2].encode()).upper())
        print(bech32("age1paper", key))
    elif wanted == "--age-plugin=recipient-v1":
        recipient()
    elif wanted == "--age-plugin=identity-v1":
        identity()
    else:
        sys.exit("not called as a plugin")


main()
