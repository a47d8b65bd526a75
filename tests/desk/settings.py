"""The desk's settings for tests: a data folder of their own, quick password hashes, real stores."""

import os
import tempfile

os.environ.setdefault("NANNI_DATA", tempfile.mkdtemp(prefix="nanni-tests-"))
os.environ.setdefault("NANNI_LOG_LEVEL", "error")

from nanni_desk.config.settings import *  # noqa: F403
from nanni_desk.config.settings import DATA, DATABASES

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# A file, as in life: a database in memory knows neither WAL nor a second process.
DATABASES["default"]["TEST"] = {"NAME": DATA / "test.sqlite3"} if "sqlite" in str(
    DATABASES["default"]["ENGINE"]
) else {}  # fmt: skip
