"""What the app promises about a person's data, and the tests that hold it to that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Promise:
    """`tests` are pytest's names below `tests/`; a file's name alone means all that is in it."""

    number: int
    words: str
    tests: tuple[str, ...]


FAULTS = "faults/test_disk_faults.py::test_"
EVERY_WRITE = "faults/test_every_write.py::test_"
STORE = "store/test_faults.py::test_"

PROMISES = (
    Promise(
        1,
        "A kill at any instant loses at most 2 s of the running session",
        ("faults/test_killed_app.py::*[[]many]", "end_to_end/test_interrupted.py"),
    ),
    Promise(2, "Nothing finished is ever lost", ("store/test_killed.py",)),
    Promise(
        3,
        "The same for a power cut",
        (
            "faults/test_power_cut.py::test_a_power_cut_loses_nothing_that_was_acknowledged[all]",
            "faults/test_power_cut.py::"
            "test_without_waiting_for_the_disk_the_same_cuts_lose_sessions",
        ),
    ),
    Promise(
        4,
        "A full disk is said; the session goes on in memory and is saved when there is room",
        (
            FAULTS + "on_a_full_disk_the_work_goes_on_and_is_saved_when_there_is_room",
            "store/test_outbox.py",
        ),
    ),
    Promise(
        5,
        "An error of the disk is never reported as saved",
        (FAULTS + "a_sync_that_fails_is_never_reported_as_saved",),
    ),
    Promise(
        6,
        "A folder that may not be written: look only, or choose another",
        (
            FAULTS + "in_a_folder_that_may_not_be_written_the_history_can_be_seen",
            "end_to_end/test_disks.py",
        ),
    ),
    Promise(
        7,
        "A second start raises the first window, and a first that hangs is named",
        ("end_to_end/test_second_start.py",),
    ),
    Promise(8, "A stale lock never blocks a start", ("faults/test_killed_app.py::*[[]few]",)),
    Promise(
        9,
        "A damaged file is noticed at opening and kept byte for byte",
        (STORE + "a_damaged_file_is_noticed_at_opening_and_left_as_it_is",),
    ),
    Promise(
        10,
        "Restoring offers the newest sound back-up, and never puts it beside an old log",
        (
            EVERY_WRITE + "replacing_a_damaged_file_keeps_it_and_its_log_at_every_instant",
            "store/test_recovery.py",
        ),
    ),
    Promise(
        11,
        "Back-ups before each update and daily: atomic, verified, thinned to 7 days, 4 weeks, "
        "12 months",
        (
            EVERY_WRITE + "a_back_up_is_whole_or_not_there",
            EVERY_WRITE + "a_back_up_named_too_early_is_found_out",
            "store/test_backups.py",
            "store/test_thinning.py",
        ),
    ),
    Promise(
        12,
        "A file of a newer version is refused in words and left as it is",
        (
            STORE + "a_newer_file_is_refused_by_name_and_left_as_it_is",
            STORE + "a_newer_file_with_an_unfinished_log_is_left_as_it_is_too",
        ),
    ),
    Promise(
        13,
        "Updates of the file are all or nothing, from every released format",
        (
            EVERY_WRITE + "an_update_is_whole_or_not_begun_and_a_back_up_is_there",
            EVERY_WRITE + "a_clinics_update_keeps_its_trail_and_the_phrases_at_every_instant",
            "store/test_phrases_file.py",
            "store/test_schema.py",
        ),
    ),
    Promise(
        14,
        "Wall clock, time zone and daylight saving never alter a duration",
        ("faults/test_wall_clock.py",),
    ),
    Promise(
        15,
        "A suspended machine pauses the session and asks",
        (
            "app/test_runner.py::test_a_silent_stretch_is_a_sleep_and_pauses_where_it_began",
            "app/test_runner.py::test_sleep_that_the_monotonic_clock_leaves_out_pauses_too",
            "platform/test_clock.py",
        ),
    ),
    Promise(
        16,
        "A missing, broken or hostile clip: a text cue, the timer unharmed, nothing fetched",
        (
            "faults/test_hostile_clips.py::test_a_playlist_in_a_clips_clothing_fetches_nothing",
            "faults/test_hostile_clips.py::*[[]many-*]",
            "catalogue/test_clips.py",
        ),
    ),
    Promise(
        17,
        "Without a sound device it goes on",
        ("sound/test_tones.py::test_a_silent_machine_carries_on_without_a_word",),
    ),
    Promise(
        18,
        "A screen unplugged in mid-session: window visible, session running",
        ("end_to_end/test_screen_unplugged.py",),
    ),
    Promise(
        19,
        "A bad routine file: the field is named with the remedy, nothing is half taken in",
        ("catalogue/test_any_file.py",),
    ),
    Promise(
        20,
        "Names and notes are shown literally and fetch nothing",
        ("packaging/test_qml_checks.py",),
    ),
    Promise(
        21,
        "CSV has no live formulas; the data is its owner's alone to read",
        (
            "commands/test_keeping.py::test_no_cell_is_a_formula_whatever_a_person_wrote",
            "store/test_where_it_lies.py",
            "store/test_backups.py::test_back_ups_are_their_owners_alone",
        ),
    ),
    Promise(22, "Logs and crash files hold no health data", ("faults/test_canary.py",)),
    Promise(
        23,
        "What a therapist signed is there whole with its entry in the trail, or not at all; "
        "nobody changes it",
        ("faults/test_clinic_writes.py", "store/clinic/test_immutable.py"),
    ),
    Promise(
        24,
        "With two sessions parked and one running a kill loses at most 2 s of the one, at most 1 s "
        "of a note, and ends none",
        (
            "faults/test_killed_clinic.py::*[[]many]",
            "faults/test_killed_clinic.py::"
            "test_of_a_process_that_stood_still_the_same_look_finds_the_loss",
            "end_to_end/test_led_killed.py",
            "ui/clinic/test_note.py::test_a_killed_app_loses_at_most_the_last_second",
        ),
    ),
    Promise(
        25,
        "Who is erased is in no file and no back-up, and no restoration brings them back; a crash "
        "leaves all of them or nothing",
        ("faults/test_erasing.py", "store/clinic/test_erasing.py"),
    ),
    Promise(
        26,
        "Of an encrypted history no word is in any file: log, back-up, temporary or crash file",
        ("faults/test_canary_week.py", "store/test_encrypted.py"),
    ),
    Promise(
        27,
        "Encrypting, decrypting and another key are all or nothing, and the next opening makes the "
        "rest good",
        ("faults/test_encrypting.py",),
    ),
    Promise(
        28,
        "An empty machine, the back-ups of either place, and a passphrase or the recovery code are "
        "the clinic again",
        (
            "composition/test_rebuilding.py",
            "commands/test_clinic_rebuilding.py",
            "store/test_second_place.py",
        ),
    ),
    Promise(
        29,
        "What a role may not do is refused by the file, whatever a screen or a command offers",
        ("store/clinic/test_rights.py",),
    ),
    Promise(
        30,
        "An entry of the trail that was changed, swapped, added or removed is found at its place, "
        "and an end that was cut off by a head kept elsewhere",
        (
            "core/clinic/test_trail_check.py",
            "store/clinic/test_trail_check.py",
            "commands/test_clinic_trail.py",
        ),
    ),
    Promise(
        31,
        "Under the curtain nobody is named on the screen, to a screen reader or in a title, and "
        "the session and its check-points go on",
        ("faults/test_curtain.py", "ui/clinic/test_under_the_curtain.py"),
    ),
    Promise(
        32,
        "Whoever may open a clinic still can after a crash at any write of a change of slots; "
        "a torn clinic.json opens or its copy is offered; wrong passphrases are waited for",
        (
            "faults/test_slots.py",
            "store/keys/test_waits.py",
            "store/keys/test_passphrase_tries.py",
            "composition/test_unlocking.py::*torn*",
        ),
    ),
    Promise(
        33,
        "Who was blocked, left or got another role after a back-up stays so when it is restored, "
        "also where the history is lost; a crash undoes nothing that was said to be done",
        ("faults/test_blocking.py", "store/clinic/test_staying_blocked.py"),
    ),
    Promise(
        34,
        "Two records of one person are two or one after a crash at any write; nothing signed "
        "changes, no table is forgotten, and they can be taken apart",
        ("faults/test_merging.py", "store/clinic/test_merging.py"),
    ),
)
