"""The checks of our own find what they are for, and leave the rest alone."""

from checks import qml_plain_text, qml_translated
from checks.qml_source import bare


def test_words_in_qml_without_translation_are_found() -> None:
    source = 'Item {\n    Words { text: "Start" }\n}\n'
    assert qml_translated.remarks(source) == [(2, 'text shows "Start" without qsTr()')]


def test_a_word_in_the_second_line_of_an_expression_is_found() -> None:
    source = 'Words {\n    text: root.paused\n        ? qsTr("Resume")\n        : "Pause"\n}\n'
    assert qml_translated.remarks(source) == [(4, 'text shows "Pause" without qsTr()')]


def test_the_names_that_screen_readers_speak_are_words_too() -> None:
    source = (
        'Item {\n    Accessible.name: "Pain before"\n    property string emptyLabel: "None"\n}\n'
    )
    assert [line for line, _ in qml_translated.remarks(source)] == [2, 3]


def test_a_word_in_a_list_of_choices_is_found() -> None:
    source = 'Choice { options: [{ value: "dark", text: "Dark" }] }'
    assert qml_translated.remarks(source) == [(1, 'text shows "Dark" without qsTr()')]


def test_translated_words_signs_and_comparisons_pass() -> None:
    source = """
    Item {
        // text: "a comment"
        objectName: "page"
        Words { text: qsTr("Set %1 of %2").arg(root.set).arg(root.sets) + " – 1:00\\n" }
        Words { text: root.kind === "rest" ? qsTr("Rest") : root.title }
        Words { text: Qt.formatTime(root.at, "hh:mm") + root.names["left"] }
    }
    """
    assert qml_translated.remarks(source) == []


def test_text_that_may_carry_markup_is_found() -> None:
    source = "Item {\n    Text { text: root.note }\n}\n"
    assert qml_plain_text.remarks(source) == [(2, "Text needs textFormat: Text.PlainText")]


def test_plain_text_of_a_child_does_not_count_for_its_parent() -> None:
    source = "TextArea {\n    Text {\n        textFormat: Text.PlainText\n    }\n}\n"
    assert [line for line, _ in qml_plain_text.remarks(source)] == [1]


def test_markup_asked_for_is_found() -> None:
    source = "Words {\n    textFormat: Text.StyledText\n}\n"
    assert [line for line, _ in qml_plain_text.remarks(source)] == [2]


def test_plain_text_passes() -> None:
    assert qml_plain_text.remarks("Text { textFormat: Text.PlainText; text: root.note }") == []
    assert qml_plain_text.remarks("Words { horizontalAlignment: Text.AlignHCenter }") == []


def test_blanking_strings_and_comments_moves_nothing() -> None:
    source = 'a: "x{\\"}" /* {\n */ // }\nb: \'y\''
    blanked = bare(source)
    assert len(blanked) == len(source)
    assert blanked.splitlines()[1].strip() == ""
    assert "{" not in blanked
