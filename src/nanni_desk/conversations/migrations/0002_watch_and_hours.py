import django.db.models.deletion
from django.db import migrations, models

import nanni_desk.conversations.models.hours


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("conversations", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="TeamHours",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "week",
                    models.JSONField(default=nanni_desk.conversations.models.hours.office_week),
                ),
                ("zone", models.CharField(blank=True, max_length=40)),
                ("holidays_of", models.CharField(blank=True, default="RU", max_length=6)),
                ("days_off", models.JSONField(default=list)),
                (
                    "team",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="hours",
                        to="accounts.team",
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="commitment",
            name="breach_told_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="conversation",
            name="steps_raised",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddField(
            model_name="conversation",
            name="watch_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                condition=models.Q(
                    ("breach_told_at__isnull", True), ("state__in", ["open", "broken"])
                ),
                fields=["due"],
                name="commitment_untold_breach",
            ),
        ),
        migrations.AddIndex(
            model_name="conversation",
            index=models.Index(
                condition=models.Q(("watch_at__isnull", False)),
                fields=["watch_at"],
                name="conversation_watched",
            ),
        ),
        migrations.AddIndex(
            model_name="conversation",
            index=models.Index(
                condition=models.Q(("snoozed_until__isnull", False)),
                fields=["snoozed_until"],
                name="conversation_asleep",
            ),
        ),
    ]
