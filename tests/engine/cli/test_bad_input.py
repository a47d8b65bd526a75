"""Whatever the input is, the answer is findings or one clear sentence, never a traceback."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nanni.review.sources.walk import KINDS

COMMAND = [sys.executable, "-m", "nanni.cli.main"]
ONLY = ("--select", "APO02")


@pytest.mark.parametrize("suffix", sorted(KINDS))
@pytest.mark.parametrize("content", ["", "\n", " \r\n\t", "\ufeff"])
def test_empty_input_is_clean(nanni, write, suffix, content):
    done = nanni("check", write(f"a{suffix}", content))
    assert (done.code, done.err) == (0, "")


def test_empty_standard_input_is_clean(nanni):
    assert nanni("check", "-", stdin=b"").code == 0


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", os.urandom(2000) + b"\0\0"])
def test_binary_files_are_passed_over_with_a_note(nanni, write, content):
    picture, text = write("a.txt", content), write("b.txt", "Sorry if we were late.")
    done = nanni("check", picture, text, *ONLY)
    assert done.code == 1
    assert f"nanni: {picture}: passed over: not a text" in done.err
    assert nanni("check", picture).code == 0


def test_an_unknown_encoding_is_an_error(nanni, write):
    path = write("a.txt", "раз\nПростите за задержку".encode("cp866"))
    done = nanni("check", path)
    assert done.code == 2
    assert f"nanni: {path}:2: unknown encoding" in done.err


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-16", "utf-8-sig"])
def test_known_encodings_are_read(nanni, write, encoding):
    path = write("a.txt", "Добрый вечер!\nСожалеем, если мы вас задели.", encoding)
    [line] = nanni("check", path, "--format", "jsonl", *ONLY).out.splitlines()
    finding = json.loads(line)
    assert finding["text"].startswith("Сожалеем, если")
    assert finding["place"]["line"] == 2


def test_halves_of_surrogate_pairs(nanni, write):
    path = write("a.json", r'{"text": "\ud83d Sorry if \udc00 we were late. \ud83d\ude00"}')
    done = nanni("check", path, *ONLY)
    assert done.code == 1
    assert "Traceback" not in done.err
    for form in ("json", "sarif", "junit", "github", "jsonl"):
        assert nanni("check", path, "--format", form, *ONLY).code == 1


def test_nul_in_a_text(nanni, write):
    done = nanni("check", write("a.txt", "Copper is on its way.\0 Sorry if we were late."), *ONLY)
    assert done.code == 1


def test_broken_lines_are_told_and_the_rest_is_read(nanni, write):
    good = '{"text": "Sorry if we were late."}\n'
    data = good.encode() + b"{broken\n" + good.encode() + b'{"text": "\xff\xd0"}\n' + good.encode()
    path = write("a.jsonl", data)
    done = nanni("check", path, "--format", "jsonl", *ONLY)
    assert done.code == 2
    assert [json.loads(line)["place"]["line"] for line in done.out.splitlines()] == [1, 3, 5]
    assert "не разобрать: лишнее «broken» (столбец 2)" in nanni("check", path, lang="ru").err
    second, fourth = done.err.splitlines()
    assert second == f"nanni: {path}:2: cannot be parsed: unexpected 'broken' (column 2)"
    assert fourth.startswith(f"nanni: {path}:4: unknown encoding")


def test_unreadable_paths(nanni, write, tmp_path):
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    text = write("b.txt", "Sorry if we were late.")
    done = nanni("check", tmp_path / "nowhere.txt", loop, text, *ONLY)
    assert done.code == 2
    assert "APO02" in done.out
    assert f"{tmp_path}/nowhere.txt: no such file or folder" in done.err
    assert f"{loop}: cannot be read: Too many levels of symbolic links" in done.err


@pytest.mark.skipif(not os.path.exists("/dev/fd"), reason="the system has no such names")  # noqa: PTH110
def test_a_pipe_under_a_name(nanni):
    reader, writer = os.pipe()
    os.write(writer, b"Sorry if we were late.")
    os.close(writer)
    try:
        assert nanni("check", f"/dev/fd/{reader}", *ONLY).code == 1
    finally:
        os.close(reader)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_forbidden_file(nanni, write):
    path = write("a.txt", "x")
    path.chmod(0)
    done = nanni("check", path)
    assert done.code == 2
    assert "Permission denied" in done.err


def test_a_name_that_is_no_text(nanni, tmp_path):
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("Sorry if we were late.")
    done = nanni("check", tmp_path, *ONLY)
    assert done.code == 1
    assert "/·.txt:1:1: warn" in done.out


@given(st.binary(max_size=80), st.sampled_from(sorted(KINDS)))
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_any_bytes_in_any_format(nanni, write, data, suffix):
    done = nanni("check", write(f"a{suffix}", data), "--format", "json")
    assert done.code in {0, 1, 2}
    assert "internal" not in done.err
    json.loads(done.out)


def test_an_error_of_ours_is_one_sentence(nanni, write, monkeypatch):
    from nanni.review.engine import Engine

    def fail(*_):
        raise ZeroDivisionError("a slip")

    monkeypatch.setattr(Engine, "findings", fail)
    done = nanni("check", write("a.txt", "x"))
    assert done.code == 2
    assert "internal error: ZeroDivisionError: a slip." in done.err
    monkeypatch.setenv("NANNI_DEBUG", "1")
    assert "Traceback" in nanni("check", write("a.txt", "x")).err


def start(*arguments, **more):
    return subprocess.Popen(
        [*COMMAND, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more
    )


def test_ctrl_c_ends_quietly():
    # The command waits for standard input and is interrupted there.
    process = start("check", "-", stdin=subprocess.PIPE)
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_reader_that_goes_away(write):
    path = write("a.jsonl", '{"text": "Sorry if we were late."}\n' * 3000)
    process = start("check", path, "--format", "jsonl", *ONLY)
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=60) == 141
    assert process.stderr.read() == b""
    process.stderr.close()


def peak(path) -> int:
    """Largest memory of a run over ``path``, in MB."""
    program = (
        "import resource, subprocess, sys;"
        "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *COMMAND, "check", path, "--quiet", *ONLY],
        capture_output=True,
        text=True,
        check=True,
    )
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return int(done.stdout) // unit


@pytest.mark.parametrize(
    ("suffix", "line"),
    [
        (".txt", "Слитки в пути, ждите до пятницы.\n\n"),
        (".jsonl", '{"text": "Слитки в пути."}\n'),
        (".csv", "1,Слитки в пути.\n"),
    ],
)
def test_long_files_take_no_more_memory(write, suffix, line):
    head = "id,text\n" if suffix == ".csv" else ""
    short = write(f"short{suffix}", head + line * 2000)
    long = write(f"long{suffix}", head + line * 40_000)
    # The first run of all compiles the rules, which takes memory of its own.
    peak(short)
    assert peak(long) - peak(short) <= 12
