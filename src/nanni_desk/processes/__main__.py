"""``python -m nanni_desk.processes web``: how `nanni serve` starts its children."""

import sys

from nanni_desk.processes.commands import run

sys.exit(run(sys.argv[1], sys.argv[2:]))
