pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// The week: a bar for each day, filled by what was done; a day opens to be changed.
Card {
    id: card

    required property ProgrammeModel programme
    readonly property WeekModel week: card.programme.week
    property bool more: false
    readonly property string day: card.week.opened

    // A part of it was opened and may lie out of view.
    signal unfolded(part: Item)

    Keys.onEscapePressed: event => {
        event.accepted = card.more;
        if (card.more)
            menu.forceActiveFocus(Qt.TabFocusReason);
        card.more = false;
    }
    implicitHeight: column.implicitHeight + 54 * Theme.px
    onDayChanged: {
        if (card.day !== "")
            card.unfolded(panel);
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 26 * Theme.px
        spacing: 12 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 10 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: card.week.title
                size: 19
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }

            IconButton {
                id: menu

                objectName: "programmeMore"
                text: qsTr("The programme")
                glyph: "ellipsis"
                onClicked: {
                    // Esc leaves what a mouse opened as well.
                    if (!menu.activeFocus)
                        menu.forceActiveFocus(Qt.MouseFocusReason);
                    card.more = !card.more;
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: 8 * Theme.px
            visible: card.more

            PillButton {
                objectName: "lookBackAgain"
                visible: text !== ""
                text: card.programme.lastReview
                glyph: "chart-line"
                size: 16
                onClicked: card.programme.lookBackAgain()
            }

            ConfirmButton {
                objectName: "repeatWeek"
                ask: qsTr("Repeat this week")
                sure: qsTr("Move all by a week?")
                glyph: "rotate-ccw"
                size: 16
                onConfirmed: {
                    card.more = false;
                    card.programme.repeatWeek();
                }
            }

            ConfirmButton {
                ask: qsTr("Start again at week 1")
                sure: qsTr("Week 1 from today?")
                glyph: "calendar-days"
                size: 16
                onConfirmed: {
                    card.more = false;
                    card.programme.start();
                }
            }

            ConfirmButton {
                objectName: "endProgramme"
                ask: qsTr("End the programme")
                sure: qsTr("End it? Sessions stay")
                glyph: "x"
                size: 16
                onConfirmed: card.programme.end()
            }
        }

        Row {
            id: bars

            readonly property real step: Math.min(86 * Theme.px, (column.width + bars.spacing) / 7)

            Layout.fillWidth: true
            spacing: 10 * Theme.px
            Accessible.role: Accessible.Grouping
            Accessible.name: card.week.title

            Repeater {
                model: card.week.days

                WeekDay {
                    width: bars.step - bars.spacing
                    opened: card.week.opened === day
                    onClicked: card.week.open(day)
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: card.week.progress
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 10 * Theme.px
            visible: card.week.reason !== ""

            PlainLabel {
                Layout.fillWidth: true
                text: card.week.reason
                size: 16
                wrapMode: Text.Wrap
                announced: true
            }

            PillButton {
                objectName: "undoChange"
                visible: card.week.undoable
                text: qsTr("Undo")
                glyph: "undo-2"
                size: 15
                quiet: true
                onClicked: card.week.undo()
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: card.week.standing
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            objectName: "waits"
            visible: text !== ""
            text: card.week.waits
            size: 16
            tabular: true
            wrapMode: Text.Wrap
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: card.week.opened === ""
            text: card.week.aim
            size: 16
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        DayPanel {
            id: panel

            Layout.fillWidth: true
            visible: card.week.opened !== ""
            week: card.week
        }
    }
}
