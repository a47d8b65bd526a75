"""Letters for tests, built field by field; most traps of mail are in bytes no editor would save."""

from base64 import b64encode

SUPPORT = "help@kettle.example"
OLGA = "Olga <olga@post.example>"


def letter(body=b"Hello", *, sender=OLGA, to=SUPPORT, number=1, answers=None, minute=0, **fields):
    """One letter; ``answers`` is the number of another one, a field of None is left out."""
    head = {
        "From": sender,
        "To": to,
        "Date": f"Thu, 12 Mar 2026 09:{minute:02}:00 +0300",
        "Subject": "Kettle" if answers is None else "Re: Kettle",
        "Message-ID": f"<{number}@post.example>",
        "In-Reply-To": None if answers is None else f"<{answers}@post.example>",
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    lines = [name.encode() + b": " + as_bytes(v) for name, v in head.items() if v is not None]
    return b"\n".join(lines) + b"\n\n" + as_bytes(body) + b"\n"


def as_bytes(text):
    return text.encode() if isinstance(text, str) else text


def box(*letters):
    """An mbox of letters."""
    mark = b"From olga@post.example Thu Mar 12 06:00:00 2026\n"
    return b"".join(mark + one + b"\n" for one in letters)


def parts(*inner, kind="mixed", border="cut-here", closed=True):
    """Fields and body of a letter in parts; each is its fields and its body."""
    body = b""
    for head, text in inner:
        body += f"--{border}\n{head}\n\n".encode() + as_bytes(text) + b"\n"
    return body + (f"--{border}--\n".encode() if closed else b""), {
        "MIME_Version": "1.0",
        "Content_Type": f'multipart/{kind}; boundary="{border}"',
    }


def packed(text, charset="utf-8"):
    """Text as base64."""
    return b64encode(text.encode(charset)).decode()


def answer(body=b"Hi Olga", **fields):
    known = {"sender": f"Anna <{SUPPORT}>", "to": OLGA, "number": 2, "answers": 1, "minute": 5}
    return letter(body, **{**known, **fields})


def said(conversation):
    """Who said what."""
    return [(m.role, m.text) for m in conversation.messages]
