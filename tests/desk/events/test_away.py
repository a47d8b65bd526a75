"""Redis and PostgreSQL that go away and come back: the stream goes on."""

import os
import time

import pytest
from django.conf import settings as django_settings

from tests.desk.events.conftest import Stream, database_of_the_tests
from tools.running_desk import free_ports, until
from tools.servers import redis_server


@pytest.fixture
def with_redis(transactional_db, tmp_path, settings):
    port, pages, redis_port = free_ports(3)
    settings.REDIS_URL = f"redis://127.0.0.1:{redis_port}/0"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "nanni_desk.config.settings",
        "NANNI_DATA": str(tmp_path),
        "NANNI_SECRET_KEY": django_settings.SECRET_KEY,
        "NANNI_PORT": str(pages),
        "NANNI_STREAM_PORT": str(port),
        "NANNI_LOG_LEVEL": "error",
        "NANNI_REDIS_URL": settings.REDIS_URL,
        **database_of_the_tests(tmp_path),
    }
    stream = Stream(environment, port)
    stream.redis_port = redis_port
    yield stream
    stream.leave()
    stream.stop()


def test_redis_gone_and_back(with_redis, happens):
    with redis_server(with_redis.redis_port):
        with_redis.start()
        client = with_redis.listen()
        ids = happens(5)
        until(lambda: client.ids == ids, "events by Redis")
    ids += happens(5)
    until(lambda: client.ids == ids, "events without Redis")
    with redis_server(with_redis.redis_port):
        ids += happens(5)
        until(lambda: client.ids == ids, "events after Redis came back")
    assert not client.ended.is_set()


def test_a_desk_starts_without_its_redis(with_redis, happens):
    with_redis.start()
    client = with_redis.listen()
    begun = time.monotonic()
    ids = happens(3)
    assert time.monotonic() - begun < 5
    until(lambda: client.ids == ids, "events without Redis")
