"""What tests of the composer do over and over."""


def post(client, path, **values):
    """Post JSON as the composer's script does."""
    return client.post(path, values, content_type="application/json")
