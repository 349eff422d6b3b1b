pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// What is to come, and how it becomes less, more, easier, harder or another. The session runs on.
Overlay {
    id: overlay

    required property EditAheadModel editing
    readonly property bool picking: overlay.editing.picking !== ""

    objectName: "editAheadOverlay"
    cardWidth: 900
    titleSize: 40
    fromTop: true
    title: overlay.editing.picking === "swap" ? qsTr("Swap for") : overlay.picking ? qsTr("Add at the end") : qsTr("Edit ahead")
    note: overlay.picking ? "" : qsTr("For this session only; the session runs on.")
    foot: [
        PillButton {
            objectName: "less"
            visible: !overlay.picking
            text: qsTr("Less")
            key: "−"
            size: 16
            onClicked: overlay.editing.amount(-1)
        },
        PillButton {
            visible: !overlay.picking
            text: qsTr("More")
            key: "+"
            size: 16
            onClicked: overlay.editing.amount(1)
        },
        PillButton {
            visible: !overlay.picking
            text: qsTr("Easier")
            key: "←"
            size: 16
            onClicked: overlay.editing.level(-1)
        },
        PillButton {
            visible: !overlay.picking
            text: qsTr("Harder")
            key: "→"
            size: 16
            onClicked: overlay.editing.level(1)
        },
        PillButton {
            visible: !overlay.picking
            enabled: overlay.editing.replaceable
            text: qsTr("Swap")
            key: "S"
            size: 16
            onClicked: overlay.editing.swap()
        },
        PillButton {
            visible: !overlay.picking
            objectName: "leaveOut"
            enabled: overlay.editing.replaceable
            text: qsTr("Leave out")
            key: qsTr("Del")
            size: 16
            onClicked: overlay.editing.leaveOut()
            onDoubleClicked: {} // one exercise, not the next one too
        },
        PillButton {
            visible: !overlay.picking
            text: qsTr("Add")
            key: "A"
            size: 16
            onClicked: overlay.editing.add()
        },
        PillButton {
            visible: !overlay.picking
            enabled: overlay.editing.undoable
            text: qsTr("Undo")
            key: "U"
            size: 16
            onClicked: overlay.editing.undo()
        },
        PillButton {
            text: overlay.picking ? qsTr("Back") : qsTr("Close")
            key: qsTr("Esc")
            size: 16
            primary: !overlay.picking
            onClicked: overlay.picking ? overlay.editing.stopPicking() : overlay.editing.close()
        }
    ]
    Keys.priority: Keys.BeforeItem

    Connections {
        target: overlay.editing

        function onAnnounced(text: string) {
            overlay.Accessible.announce(text);
        }
    }

    Repeater {
        model: overlay.picking ? null : overlay.editing.rows

        EditAheadRow {
            editing: overlay.editing
            shownIn: overlay
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.editing.trouble
        color: Theme.cautionStrong
        wrapMode: Text.Wrap
        announced: true
    }

    Loader {
        Layout.fillWidth: true
        active: overlay.picking
        visible: active
        sourceComponent: SearchField {
            objectName: "exerciseLine"
            hint: qsTr("Exercise")
            text: overlay.editing.asked
            onWanted: asked => overlay.editing.search(asked)
            Keys.onDownPressed: overlay.editing.movePick(1)
            Keys.onUpPressed: overlay.editing.movePick(-1)
            Keys.onReturnPressed: overlay.editing.takePick()
            Keys.onEnterPressed: overlay.editing.takePick()
            Keys.onEscapePressed: overlay.editing.stopPicking()
            Component.onCompleted: forceActiveFocus()
            Component.onDestruction: overlay.forceActiveFocus()
        }
    }

    Repeater {
        model: overlay.picking ? overlay.editing.choices : null

        T.AbstractButton {
            id: found

            required property string exercise
            required property string name
            required property bool chosen

            Layout.fillWidth: true
            Layout.topMargin: -12 * Theme.px
            implicitHeight: label.implicitHeight + 20 * Theme.px
            focusPolicy: Qt.NoFocus
            text: found.name
            Accessible.role: Accessible.ListItem
            Accessible.selected: found.chosen
            onClicked: overlay.editing.pick(found.exercise)
            onChosenChanged: {
                if (found.chosen) {
                    overlay.bringIn(found);
                    Accessible.announce(found.name);
                }
            }

            background: Rectangle {
                radius: 12 * Theme.px
                color: found.chosen ? Qt.alpha(Theme.brand, 0.13) : found.hovered ? Theme.hover : "transparent"
                border.width: found.chosen ? Math.max(2, 2 * Theme.px) : 0
                border.color: Theme.brand
            }

            PlainLabel {
                id: label

                x: 16 * Theme.px
                anchors.verticalCenter: parent.verticalCenter
                width: found.width - 32 * Theme.px
                text: found.name
                size: 18
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
