pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// When a session was and what is told about it.
ColumnLayout {
    id: form

    required property AnswersModel answers

    spacing: 12 * Theme.px

    PlainLabel {
        text: qsTr("Date and time")
        size: 18
        font.weight: Font.DemiBold
    }

    Flow {
        Layout.fillWidth: true
        spacing: 8 * Theme.px

        IconButton {
            text: qsTr("Day before")
            glyph: "chevron-left"
            height: day.height
            onClicked: form.answers.moveDay(-1)
        }

        EntryField {
            id: day

            question: qsTr("Date")
            hint: qsTr("Year-month-day, such as 2026-05-01")
            wrong: !form.answers.sound
            text: form.answers.day
            onTextEdited: form.answers.setDay(text)
        }

        IconButton {
            text: qsTr("Day after")
            glyph: "chevron-right"
            height: day.height
            onClicked: form.answers.moveDay(1)
        }

        EntryField {
            implicitWidth: 100 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
            question: qsTr("Time")
            hint: qsTr("Hours and minutes, such as 18:30")
            wrong: !form.answers.sound
            text: form.answers.clock
            onTextEdited: form.answers.setClock(text)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        text: form.answers.dayInWords
        size: 16
        color: form.answers.sound ? Theme.softStrong : Theme.stopStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.topMargin: 8 * Theme.px
        Layout.fillWidth: true
        text: qsTr("Knee pain before, 0 to 10")
        size: 18
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    ScoreRow {
        digits: true
        Layout.fillWidth: true
        question: qsTr("Knee pain before")
        value: form.answers.painBefore
        side: 33
        size: 16
        onChosen: value => form.answers.setBefore(value)
    }

    PlainLabel {
        Layout.topMargin: 8 * Theme.px
        Layout.fillWidth: true
        text: qsTr("Knee pain after, 0 to 10")
        size: 18
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    ScoreRow {
        digits: true
        Layout.fillWidth: true
        question: qsTr("Knee pain after")
        value: form.answers.painAfter
        side: 33
        size: 16
        onChosen: value => form.answers.setAfter(value)
    }

    PlainLabel {
        Layout.topMargin: 8 * Theme.px
        Layout.fillWidth: true
        text: qsTr("How hard was it, 0 to 10")
        size: 18
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }

    ScoreRow {
        digits: true
        Layout.fillWidth: true
        question: qsTr("Effort")
        value: form.answers.effort
        side: 33
        size: 16
        onChosen: value => form.answers.setEffort(value)
    }

    PlainLabel {
        Layout.topMargin: 8 * Theme.px
        text: qsTr("Note")
        size: 18
        font.weight: Font.DemiBold
    }

    NoteField {
        Layout.fillWidth: true
        text: form.answers.note
        onTextChanged: form.answers.setNote(text)
    }
}
