pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What the person wants to reach, in their words.
Section {
    id: card

    required property GoalsModel goals

    readonly property bool adding: card.goals.adding

    heading: qsTr("Goals")
    // The keyboard goes with what comes in place of what was there.
    onAddingChanged: (card.adding ? words : add).forceActiveFocus(Qt.TabFocusReason)

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.goals.nothing
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Repeater {
        model: card.goals.rows

        RowLayout {
            id: row

            required property string goal
            required property string text
            required property string by
            required property string stands
            required property bool open
            required property bool met
            required property int index

            Layout.fillWidth: true
            spacing: 2 * Theme.px

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: row.text
                    color: row.open ? Theme.ink : Theme.softStrong
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: [row.stands, row.by].filter(part => part !== "").join("  ·  ")
                    size: 15
                    color: row.met ? Theme.goodStrong : Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }

            IconButton {
                objectName: `meet-${row.index}`
                visible: row.open
                text: qsTr("%1: met").arg(row.text)
                glyph: "check"
                onClicked: card.goals.meet(row.goal)
            }

            IconButton {
                objectName: `drop-${row.index}`
                visible: row.open
                text: qsTr("%1: no goal any more").arg(row.text)
                glyph: "x"
                onClicked: card.goals.drop(row.goal)
            }

            IconButton {
                visible: !row.open
                text: qsTr("%1: open again").arg(row.text)
                glyph: "rotate-ccw"
                onClicked: card.goals.meet(row.goal)
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: card.goals.adding
        spacing: 6 * Theme.px

        EntryField {
            id: words

            objectName: "goal"
            Layout.fillWidth: true
            question: qsTr("A goal, in their words")
            wrong: card.goals.fault !== ""
            text: card.goals.words
            onTextEdited: card.goals.write(words.text)
            Keys.onReturnPressed: card.goals.add(words.text)
            Keys.onEnterPressed: card.goals.add(words.text)
            Keys.onEscapePressed: card.goals.cancel()
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.goals.fault
            size: 15
            color: Theme.stopStrong
            wrapMode: Text.Wrap
            announced: true
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("In their words. Enter keeps it, Esc does not.")
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }

    PillButton {
        id: add

        objectName: "addGoal"
        visible: !card.goals.adding
        text: qsTr("Add a goal")
        key: "G"
        glyph: "plus"
        size: 15
        onClicked: card.goals.begin()
    }
}
