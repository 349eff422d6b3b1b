pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What is open. Tab stops at one line; the arrows go along them.
Card {
    id: list

    required property ClosingModel closing
    property int current: 0

    function goTo(place: int) {
        lines.itemAt(Math.max(0, Math.min(lines.count - 1, place)))?.forceActiveFocus(Qt.TabFocusReason);
    }

    function begin() {
        if (lines.count > 0 && !(lines.itemAt(list.current)?.activeFocus ?? false))
            list.goTo(list.current);
    }

    objectName: "open"
    implicitHeight: column.implicitHeight + 24 * Theme.px
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What is still open")
    Keys.onUpPressed: list.goTo(list.current - 1)
    Keys.onDownPressed: list.goTo(list.current + 1)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12 * Theme.px
        spacing: 2 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 16 * Theme.px
            visible: list.closing.nothing
            spacing: 14 * Theme.px

            Icon {
                name: "circle-check"
                size: 26
                color: Theme.goodStrong
            }

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Nothing is open.")
                size: 22
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                announced: true
            }
        }

        Repeater {
            id: lines

            model: list.closing.rows
            onCountChanged: Qt.callLater(list.begin)

            OpenRow {
                required property int index

                Layout.fillWidth: true
                focusPolicy: index === list.current || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.current = index;
                }
                onClicked: list.closing.open(place)
                Keys.onReturnPressed: event => event.isAutoRepeat || list.closing.open(place)
                Keys.onEnterPressed: event => event.isAutoRepeat || list.closing.open(place)
            }
        }
    }
}
