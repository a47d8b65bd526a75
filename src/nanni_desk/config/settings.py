"""Django's settings, made from the environment; ``lib/env.py`` lists the variables."""

from pathlib import Path
from typing import Any

from csp.constants import NONCE, NONE, SELF

from nanni_desk.lib.env import Environment

ENVIRONMENT = Environment()
DESK = Path(__file__).parents[1]
DATA = ENVIRONMENT.data
DEBUG = ENVIRONMENT.flag("NANNI_DEBUG")
SECRET_KEY = ENVIRONMENT.secret()

BIND = ENVIRONMENT.text("NANNI_BIND", "127.0.0.1")
PORT = ENVIRONMENT.number("NANNI_PORT", 8000, least=1)
STREAM_PORT = ENVIRONMENT.number("NANNI_STREAM_PORT", PORT + 1, least=1)
PUBLIC_URL = ENVIRONMENT.text("NANNI_PUBLIC_URL", f"http://{BIND}:{PORT}").rstrip("/")
STREAM_URL = ENVIRONMENT.text("NANNI_STREAM_URL", f"http://{BIND}:{STREAM_PORT}").rstrip("/")
WEB_PROCESSES = ENVIRONMENT.number("NANNI_WEB_PROCESSES", 1, least=1, most=64)
REDIS_URL = ENVIRONMENT.text("NANNI_REDIS_URL")
ALLOW_PRIVATE_CALLBACKS = ENVIRONMENT.flag("NANNI_ALLOW_PRIVATE_CALLBACKS")
PAYOUT = ENVIRONMENT.choice("NANNI_PAYOUT", "file", ("file", "webhook"))
PAYOUT_URL = ENVIRONMENT.text("NANNI_PAYOUT_URL")
PAYOUT_SECRET = ENVIRONMENT.text("NANNI_PAYOUT_SECRET")
HOLD_SECONDS = ENVIRONMENT.number("NANNI_HOLD_SECONDS", 10, most=300)
ENGINE_CONFIG = ENVIRONMENT.text("NANNI_CONFIG") or None
ENGINE_FACTS = ENVIRONMENT.text("NANNI_FACTS") or None

_SECURE = PUBLIC_URL.startswith("https://")
_HOST = PUBLIC_URL.partition("://")[2].partition("/")[0].rpartition("@")[2]
ALLOWED_HOSTS = sorted({_HOST.rpartition(":")[0] or _HOST, "127.0.0.1", "localhost", "[::1]"})
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
ROOT_URLCONF = "nanni_desk.config.urls"
WSGI_APPLICATION = "nanni_desk.config.wsgi.application"
STREAM_APPLICATION = "nanni_desk.config.stream.application"
SUBSCRIPTIONS = "nanni_desk.config.subscriptions.CONSUMERS"
SCHEDULE = "nanni_desk.config.schedule.JOBS"
#: Where the engine gets what is true; ENGINE_FACTS fills it once, at `nanni desk init`.
FACT_BOOK = "nanni_desk.facts.book"
#: What the review of a draft asks of apps above it; ``reviews/in_case.py`` tells how.
RECOVERY_OF = "nanni_desk.recovery.knowing.recovery_of"
REMARKS = (
    "nanni_desk.recovery.remarks.SOURCE",
    "nanni_desk.escalation.remarks.SOURCE",
    "nanni_desk.promises.remarks.SOURCE",
)
#: What may stand behind an apology; ``recovery/behind.py`` asks.
DONE_FOR = (
    "nanni_desk.recovery.behind.done_in_case",
    "nanni_desk.recovery.behind.kept_lately",
    "nanni_desk.refunds.selectors.given.refunded",
)
#: What else people give alone, for the limits of a day; ``recovery/selectors/authority.py``.
ALSO_GIVEN = ("nanni_desk.refunds.selectors.given.sums_since",)
#: What the worker hands over besides replies: each sends all that is due and gives how much.
OUTGOING = (
    "nanni_desk.refunds.services.paying.send_due",
    "nanni_desk.handoff.services.sending.send_due",
    "nanni_desk.handoff.services.hearing.poll_due",
)
#: What apps above attention add to what a person should know now.
NOTICES = ("nanni_desk.promises.notices.notices_for",)
#: What gives the address of a conversation's status page to apps below it.
STATUS_LINK = "nanni_desk.status.selectors.address_of"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "csp",
    "nanni_desk.events",
    "nanni_desk.live",
    "nanni_desk.accounts",
    "nanni_desk.conversations",
    "nanni_desk.attention",
    "nanni_desk.facts",
    "nanni_desk.macros",
    "nanni_desk.promises",
    "nanni_desk.handoff",
    "nanni_desk.reviews",
    "nanni_desk.quality",
    "nanni_desk.recovery",
    "nanni_desk.refunds",
    "nanni_desk.status",
    "nanni_desk.escalation",
    "nanni_desk.reports",
    "nanni_desk.channels.widget",
    "nanni_desk.channels.callback",
    "nanni_desk.pages",
    "nanni_desk.api",
    "nanni_desk.processes",
]
MIDDLEWARE = [
    "nanni_desk.lib.middleware.RequestLog",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "nanni_desk.live.middleware.LiveFrom",
    "nanni_desk.accounts.middleware.Language",
    "nanni_desk.lib.middleware.Explain",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["nanni_desk.lib.templatetags.words"],
            "context_processors": [
                "django.template.context_processors.request",
                "nanni_desk.pages.context.workplace",
            ],
            "string_if_invalid": "",
        },
    }
]

DATABASES = {"default": ENVIRONMENT.database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
#: Sessions and counters of attempts live in the database: several processes share them, and a
#: restart neither signs anybody out nor forgives anybody.
SESSION_ENGINE = "nanni_desk.accounts.sessions"
SESSION_COOKIE_NAME = "nanni_session"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = _SECURE
CSRF_COOKIE_SECURE = _SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "nanni_desk.lib.errors.csrf_failure"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _SECURE else 0
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        # CodeMirror writes its rules into a style element that carries the page's nonce.
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF, STREAM_URL],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "frame-src": [SELF],
        "base-uri": [NONE],
    }
}

_MAIL = ENVIRONMENT.mail()
EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _MAIL.turns_encrypted, _MAIL.encrypted
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = ENVIRONMENT.text("NANNI_MAIL_FROM", f"nanni@{_HOST.partition(':')[0]}")
TRUSTED_PROXIES = frozenset(ENVIRONMENT.text("NANNI_TRUSTED_PROXIES").replace(",", " ").split())

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["nanni_desk.accounts.sessions.People"]
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

USE_I18N = True
USE_TZ = True
TIME_ZONE = ENVIRONMENT.text("NANNI_TIME_ZONE", "Europe/Moscow")
LANGUAGE_CODE = ENVIRONMENT.choice("NANNI_LANGUAGE", "ru", ("ru", "en"))
LANGUAGES = [("ru", "Русский"), ("en", "English")]
#: Words of folders that are no apps of Django's.
LOCALE_PATHS = [DESK / name / "locale" for name in ("lib", "channels", "demo")]

STATIC_URL = "/static/"
#: The bundles are committed; served from the packages, so that no collecting step is needed.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
MEDIA_ROOT = DATA / "attachments"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "nanni_desk.lib.uploads.Quota",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
DATA_UPLOAD_MAX_NUMBER_FILES = 10
#: The most that one file may have, and the most files of one message.
FILE_BYTES = ENVIRONMENT.number("NANNI_FILE_MEGABYTES", 25, least=1, most=1000) * 1024 * 1024
FILES_A_MESSAGE = 10

_LEVEL = ENVIRONMENT.choice("NANNI_LOG_LEVEL", "info", ("debug", "info", "warning", "error"))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "nanni_desk.lib.logs.JsonLines"}},
    "handlers": {"out": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["out"], "level": _LEVEL.upper()},
    # Django's own report of a failed request quotes the path, which may hold a person's search.
    "loggers": {"django.request": {"level": "CRITICAL"}, "django.server": {"level": "CRITICAL"}},
}
