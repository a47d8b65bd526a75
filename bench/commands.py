"""Goals of the command as a process: start, modules that stay out, memory."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench import generator
from bench.measuring import Row, Sizes, interleaved, ratio

START, MEMORY, LOADED_MB = 5.0, 3.0, 60.0
#: Too heavy for a command that answers at once; each is needed only by commands that say so.
BARRED = frozenset(("django", "numpy", "pydantic", "pymorphy3"))
NOTHING = (sys.executable, "-c", "pass")
#: What is installed has its bytecode: without it a start measures Python's compiler.
_ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
#: A small process starts the measured one: memory of the parent counts until the child starts.
_MEMORY_SCRIPT = (
    "import os, sys; null = os.open(os.devnull, os.O_WRONLY); os.dup2(null, 1);"
    " out = os.dup(2); os.dup2(null, 2);"
    " pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ);"
    " os.write(out, str(os.wait4(pid, 0)[2].ru_maxrss).encode())"
)
_LOADED_SCRIPT = """
import json, sys
from nanni import Reviewer
reviewer = Reviewer.load()
for text in json.load(open(sys.argv[1], encoding="utf-8")):
    reviewer.review(text)
print([line for line in open("/proc/self/status") if line.startswith("VmRSS")][0].split()[1])
"""


def check_command(draft: Path) -> tuple[str, ...]:
    """The command as a user types it."""
    script = Path(sys.executable).with_name("nanni")
    started = (str(script),) if script.is_file() else (sys.executable, "-m", "nanni.cli.main")
    return (*started, "check", str(draft))


def draft_file(folder: str, lang: str = "ru") -> Path:
    """A draft of about 300 characters in a file."""
    path = Path(folder) / f"draft-{lang}.txt"
    text = max(generator.small(lang, 200), key=len)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command that may find something but must not fail.

    Raises:
        RuntimeError: it failed; the text is what it said.
    """
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=_ENVIRONMENT)
    if done.returncode not in {0, 1} or "Traceback" in done.stderr:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()[-300:]}")
    return done


def start(sizes: Sizes) -> list[Row]:
    """Goal 8: ``nanni check`` of one draft beside an interpreter that does nothing."""
    with tempfile.TemporaryDirectory() as folder:
        draft = draft_file(folder)
        command = check_command(draft)
        run(command)
        times = interleaved((lambda: run(command), lambda: run(NOTHING)), sizes.starts)
        met = sorted(BARRED & imported(command))
        value, spread = ratio(*times)
        note = f"draft of {len(draft.read_text(encoding='utf-8'))} characters"
        what = f"of {', '.join(sorted(BARRED))} imported"
        heavy = Row("8", what, len(met), sense="<=", note=" ".join(met) or "none")
        return [Row("8", "nanni check / python -c pass", value, spread, "<=", START, note), heavy]


def imported(command: Sequence[str]) -> set[str]:
    """Top-level modules that a command written in Python imports."""
    arguments = command[1:] if command[0] == sys.executable else command
    said = run((sys.executable, "-X", "importtime", *arguments)).stderr
    names = (line.rpartition("|")[2].strip() for line in said.splitlines() if "|" in line)
    return {name.partition(".")[0] for name in names}


def memory(sizes: Sizes) -> list[Row]:
    """Goal 9 and the engine's own memory; resident megabytes, as the system counts them."""
    if not Path("/proc/self/status").exists():
        return [Row("9", "peak memory (not measured on this system)", 0.0)]
    with tempfile.TemporaryDirectory() as folder:
        command = check_command(draft_file(folder))
        bare, whole = peak_mb(NOTHING), peak_mb(command)
        texts = Path(folder, "texts.json")
        everything = [
            t for lang in generator.LANGUAGES for t in generator.zipf(lang, sizes.messages)
        ]
        texts.write_text(json.dumps(everything), encoding="utf-8")
        loaded = int(run((sys.executable, "-c", _LOADED_SCRIPT, str(texts))).stdout) / 1024
        note = f"{whole:.0f} MB / {bare:.0f} MB"
        return [
            Row("9", "peak memory, nanni check / python", whole / bare, "", "<=", MEMORY, note),
            Row(
                "",
                "memory of the loaded engine, MB",
                loaded,
                "",
                "<=",
                LOADED_MB,
                f"after {len(everything):,} zipf messages in two languages",
            ),
        ]


def peak_mb(command: Sequence[str]) -> float:
    """Peak resident memory of a command."""
    answer = run((sys.executable, "-S", "-E", "-c", _MEMORY_SCRIPT, *command)).stderr
    return int(answer) / (1024 * 1024 if sys.platform == "darwin" else 1024)
