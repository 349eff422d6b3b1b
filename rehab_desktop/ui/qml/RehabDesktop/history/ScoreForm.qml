pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One score being entered.
Card {
    id: form

    required property ScoresModel model
    readonly property ScoreEntry entry: form.model.entry

    // Where the answer goes is where the keyboard goes.
    function begin() {
        const first = form.entry.named ? name : form.entry.byRow ? row.nextItemInFocusChain(true) : total;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    Component.onCompleted: Qt.callLater(form.begin)
    Keys.onEscapePressed: form.model.cancel()
    border.width: Math.max(1, 2 * Theme.px)
    border.color: Theme.ink
    implicitHeight: column.implicitHeight + 56 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 28 * Theme.px
        width: Math.min(form.width - 56 * Theme.px, 760 * Theme.px * Theme.textScale)
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: form.entry.title
            size: 24
            display: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: form.entry.item !== "" && !form.entry.named
            text: form.entry.item
            size: 19
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: form.entry.named
            text: qsTr("Activity that the knee makes hard")
            size: 18
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }

        EntryField {
            id: name

            Layout.fillWidth: true
            visible: form.entry.named
            question: qsTr("Activity")
            hint: qsTr("Something that the knee makes hard, in your own words")
            text: form.entry.item
            onTextEdited: form.entry.setItem(text)
        }

        PlainLabel {
            Layout.fillWidth: true
            text: form.entry.question
            size: 18
            wrapMode: Text.Wrap
        }

        ScoreRow {
            id: row

            digits: true
            Layout.fillWidth: true
            visible: form.entry.byRow
            question: form.entry.title
            value: form.entry.rowValue
            side: 40
            onChosen: value => form.entry.setValue(String(value))
        }

        EntryField {
            id: total

            visible: !form.entry.byRow
            implicitWidth: 120 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
            question: form.entry.question
            text: form.entry.value
            onTextEdited: form.entry.setValue(text)
        }

        PlainLabel {
            Layout.topMargin: 6 * Theme.px
            text: qsTr("Date")
            size: 18
            font.weight: Font.DemiBold
        }

        Flow {
            Layout.fillWidth: true
            spacing: 12 * Theme.px

            EntryField {
                id: day

                question: qsTr("Date")
                hint: qsTr("Year-month-day, such as 2026-05-01")
                text: form.entry.day
                onTextEdited: form.entry.setDay(text)
            }

            PlainLabel {
                height: day.height
                verticalAlignment: Text.AlignVCenter
                text: form.entry.dayInWords
                size: 16
                color: Theme.softStrong
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: form.entry.problem
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 6 * Theme.px
            spacing: 14 * Theme.px

            PillButton {
                text: qsTr("Save score")
                glyph: "check"
                primary: true
                enabled: form.entry.problem === ""
                onClicked: form.model.save()
            }

            PillButton {
                text: qsTr("Cancel")
                onClicked: form.model.cancel()
            }
        }
    }
}
