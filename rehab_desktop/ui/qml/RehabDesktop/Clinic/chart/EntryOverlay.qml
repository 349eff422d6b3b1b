pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Scores, tests and what was told about home, in one form: what is left empty is not kept.
Overlay {
    id: overlay

    required property ChartEntryModel entry
    readonly property bool large: Theme.textScale > 1.4

    cardWidth: 900
    titleSize: 36
    fromTop: true
    title: qsTr("Scores and tests")
    foot: [
        PillButton {
            objectName: "keepEntry"
            text: qsTr("Keep")
            key: overlay.entry.part === "told" ? qsTr("Ctrl+%1").arg("↵") : "↵"
            primary: true
            onClicked: overlay.entry.save()
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.entry.close()
        }
    ]
    Keys.onEscapePressed: overlay.entry.close()
    Component.onCompleted: (scores.itemAt(0) as ScoreLine)?.begin()

    // Enter answers where the keyboard is on an answer.
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        onActivated: overlay.entry.save()
    }

    component ScoreLine: GridLayout {
        id: score

        required property string title
        required property string hint
        required property string item
        required property string value
        required property bool named
        required property bool wrong
        required property int index

        function begin() {
            number.forceActiveFocus(Qt.TabFocusReason);
        }

        Layout.fillWidth: true
        columns: overlay.large ? 1 : 2
        columnSpacing: 18 * Theme.px
        rowSpacing: 6 * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                visible: !score.named
                text: score.title
                size: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            EntryField {
                objectName: `activity-${score.index}`
                Layout.fillWidth: true
                visible: score.named
                question: qsTr("An activity that the knee makes hard")
                text: score.item
                onTextEdited: overlay.entry.nameActivity(score.index, text)
                Keys.onReturnPressed: event => event.isAutoRepeat || overlay.entry.save()
                Keys.onEnterPressed: event => event.isAutoRepeat || overlay.entry.save()

                PlainLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    x: 12 * Theme.px
                    width: parent.width - 24 * Theme.px
                    visible: score.item === ""
                    text: qsTr("An activity that the knee makes hard")
                    color: Theme.softStrong
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                text: score.hint
                size: 15
                tabular: true
                color: Theme.softStrong
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        EntryField {
            id: number

            objectName: `score-${score.index}`
            Layout.alignment: Qt.AlignTop
            implicitWidth: 110 * Theme.px * (1 + (Theme.textScale - 1) * 0.8)
            question: score.title
            hint: score.hint
            wrong: score.wrong
            text: score.value
            onTextEdited: overlay.entry.typeScore(score.index, text)
            Keys.onReturnPressed: event => event.isAutoRepeat || overlay.entry.save()
            Keys.onEnterPressed: event => event.isAutoRepeat || overlay.entry.save()
        }
    }

    Segments {
        objectName: "parts"
        Layout.fillWidth: true
        question: qsTr("What is entered")
        size: 17
        model: overlay.entry.parts
        value: overlay.entry.part
        onChosen: value => overlay.entry.turnTo(value)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.entry.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: overlay.entry.part === "scores"
        spacing: 14 * Theme.px

        Repeater {
            id: scores

            model: overlay.entry.scores

            ScoreLine {}
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: overlay.entry.part === "tests"
        spacing: 18 * Theme.px

        Repeater {
            id: tests

            model: overlay.entry.tests

            TestLine {
                required property int index

                Layout.fillWidth: true
                entry: overlay.entry
                place: index
            }
        }

        PillButton {
            objectName: "anotherTest"
            text: qsTr("Another test")
            glyph: "plus"
            size: 16
            onClicked: {
                overlay.entry.addTest();
                (tests.itemAt(tests.count - 1) as TestLine).begin();
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: overlay.entry.part === "told"
        spacing: 12 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: overlay.entry.asksDays ? qsTr("How much of each day's exercises, as they say. It stands apart from what was measured.") : qsTr("Of no day an answer is missing: home has told, or nothing was asked.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        Repeater {
            model: overlay.entry.told

            GridLayout {
                id: day

                required property string name
                required property string done
                required property int index

                Layout.fillWidth: true
                columns: overlay.large ? 1 : 2
                columnSpacing: 18 * Theme.px
                rowSpacing: 6 * Theme.px

                PlainLabel {
                    Layout.preferredWidth: 130 * Theme.px * Theme.textScale
                    text: day.name
                    size: 18
                    tabular: true
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }

                Segments {
                    objectName: `told-${day.index}`
                    Layout.fillWidth: true
                    question: day.name
                    size: 16
                    model: overlay.entry.answers
                    value: day.done
                    onChosen: value => overlay.entry.tell(day.index, value)
                }
            }
        }
    }
}
