pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// A month: each day with a session has the highest pain told in it, and a bar for how long it was.
Card {
    id: calendar

    required property CalendarModel model
    readonly property real grown: 1 + (Theme.textScale - 1) * 0.75

    implicitHeight: column.implicitHeight + 44 * Theme.px

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 22 * Theme.px
        spacing: 14 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: calendar.model.month
                size: 21
                display: true
                tabular: true
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }

            PillButton {
                enabled: !calendar.model.thisMonth
                text: qsTr("Today")
                size: 15
                quiet: true
                onClicked: calendar.model.goToday()
            }

            IconButton {
                text: qsTr("Month before")
                glyph: "chevron-left"
                onClicked: calendar.model.moveMonths(-1)
            }

            IconButton {
                text: qsTr("Month after")
                glyph: "chevron-right"
                enabled: !calendar.model.thisMonth
                onClicked: calendar.model.moveMonths(1)
            }
        }

        GridLayout {
            id: grid

            readonly property bool reached: Window.activeFocusItem !== null && Window.activeFocusItem.parent === grid
            property int place: -1

            // The keyboard goes first: what it is on cannot stop being a place for Tab.
            function follow() {
                const next = calendar.model.herePlace;
                if (grid.reached)
                    cells.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
                grid.place = next;
            }

            Layout.fillWidth: true
            columns: 7
            columnSpacing: 4 * Theme.px
            rowSpacing: 4 * Theme.px
            uniformCellWidths: true
            Keys.onLeftPressed: calendar.model.moveDays(-1)
            Keys.onRightPressed: calendar.model.moveDays(1)
            Keys.onUpPressed: calendar.model.moveDays(-7)
            Keys.onDownPressed: calendar.model.moveDays(7)
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown || event.key === Qt.Key_Home;
                if (event.key === Qt.Key_PageUp)
                    calendar.model.moveMonths(-1);
                else if (event.key === Qt.Key_PageDown)
                    calendar.model.moveMonths(1);
                else if (event.key === Qt.Key_Home)
                    calendar.model.goToday();
            }
            Accessible.role: Accessible.Table
            Accessible.name: calendar.model.month
            Component.onCompleted: grid.follow()

            Connections {
                target: calendar.model

                function onChanged() {
                    grid.follow();
                }
            }

            Repeater {
                model: calendar.model.weekdays

                PlainLabel {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    size: 14
                    color: Theme.softStrong
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            Repeater {
                id: cells

                model: calendar.model.cells

                T.AbstractButton {
                    id: cell

                    required property int index
                    required property string day
                    required property int number
                    required property bool within
                    required property bool today
                    required property bool future
                    required property bool chosen
                    required property string pain
                    required property string tone
                    required property real amount
                    required property string spoken
                    readonly property color light: cell.tone === "green" ? Theme.goodStrong : cell.tone === "amber" ? Theme.cautionStrong : cell.tone === "red" ? Theme.stopStrong : Theme.softStrong

                    Layout.fillWidth: true
                    implicitHeight: 62 * Theme.px * calendar.grown
                    focusPolicy: cell.index === grid.place ? Qt.TabFocus : Qt.NoFocus
                    Accessible.name: cell.spoken
                    Accessible.checkable: true
                    Accessible.checked: cell.chosen
                    Keys.onReturnPressed: cell.click()
                    Keys.onEnterPressed: cell.click()
                    onClicked: calendar.model.choose(cell.day)

                    background: Rectangle {
                        radius: 12 * Theme.px
                        color: cell.chosen ? Theme.sunken : cell.hovered ? Theme.hover : "transparent"
                        border.width: cell.today || cell.chosen ? Math.max(1, 2 * Theme.px) : 0
                        border.color: cell.chosen ? Theme.ink : Theme.line

                        FocusFrame {
                            anchors.margins: 0
                            shown: cell.visualFocus
                            radius: 12 * Theme.px
                        }
                    }

                    PlainLabel {
                        id: number

                        anchors.horizontalCenter: parent.horizontalCenter
                        y: 5 * Theme.px
                        text: cell.number
                        size: 15
                        growing: 0.75
                        tabular: true
                        color: !cell.within ? Theme.faint : cell.pain === "" ? Theme.softStrong : Theme.ink
                        font.weight: cell.pain === "" ? Font.Medium : Font.Bold
                        Accessible.ignored: true
                    }

                    // How the knee was: the number says it too.
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        y: number.y + number.height + 1 * Theme.px
                        visible: cell.pain !== ""
                        width: 26 * Theme.px * calendar.grown
                        height: 20 * Theme.px * calendar.grown
                        radius: height / 2
                        color: cell.light

                        PlainLabel {
                            anchors.centerIn: parent
                            text: cell.pain
                            size: 13
                            growing: 0.75
                            tabular: true
                            color: Theme.onStrong
                            font.weight: Font.Bold
                            Accessible.ignored: true
                        }
                    }

                    // How long it was.
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 6 * Theme.px
                        visible: cell.pain !== ""
                        width: 34 * Theme.px
                        height: 4 * Theme.px
                        radius: height / 2
                        color: Theme.track

                        Rectangle {
                            width: parent.width * Math.max(0.1, cell.amount)
                            height: parent.height
                            radius: height / 2
                            color: Theme.workStrong
                        }
                    }
                }
            }
        }

        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("The number is the highest pain of the day, a dot where none was told. The bar is how long you trained.")
            size: 14
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
