pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// One item of the routine that is edited: carried by its grip, opened by a press.
Item {
    id: item

    required property int index
    required property string name
    required property string dose
    required property string time
    required property bool own
    required property RoutineEditorModel editor
    readonly property bool opened: item.editor.selected === item.index
    property bool lifted: false
    property real carried: 0
    property real aside: 0 // so far it makes room for one that is carried
    property bool stepping: false // it goes there step by step

    signal grabbed(real y)
    signal moved(real y)
    signal letGo()
    signal lost()
    signal unfolded()

    function take() {
        head.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: card.height
    // From its form as well.
    Keys.onPressed: event => {
        const way = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = way !== 0 && (event.modifiers & Qt.AltModifier) !== 0;
        if (event.accepted)
            item.editor.moveItem(item.index, item.index + way);
    }
    z: item.lifted ? 10 : 0

    Card {
        id: card

        width: item.width
        height: column.implicitHeight
        y: item.lifted ? item.carried : item.aside
        scale: item.lifted && !Theme.still ? 1.012 : 1
        border.width: item.lifted ? Math.max(2, 2.5 * Theme.px) : Theme.outlined ? Theme.lineWidth : 0
        border.color: item.lifted ? Theme.brand : Theme.line

        Behavior on y {
            enabled: item.stepping && !item.lifted && !Theme.still

            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }

        Behavior on scale {
            NumberAnimation {
                duration: Theme.brief
                easing.type: Easing.OutCubic
            }
        }

        Column {
            id: column

            width: card.width

            Item {
                id: bar

                width: column.width
                height: Math.max(head.height, 64 * Theme.px)

                Item {
                    id: grip

                    anchors.left: parent.left
                    width: 48 * Theme.px
                    height: bar.height

                    Icon {
                        anchors.centerIn: parent
                        name: "grip-vertical"
                        size: 22
                        color: mouse.containsMouse || item.lifted ? Theme.ink : Theme.faint
                    }

                    MouseArea {
                        id: mouse

                        objectName: "grip-" + item.index
                        anchors.fill: parent
                        hoverEnabled: true
                        preventStealing: true
                        cursorShape: item.lifted ? Qt.ClosedHandCursor : Qt.OpenHandCursor
                        onPressed: event => item.grabbed(mouse.mapToItem(null, event.x, event.y).y)
                        onPositionChanged: event => {
                            if (mouse.pressed)
                                item.moved(mouse.mapToItem(null, event.x, event.y).y);
                        }
                        onReleased: item.letGo()
                        onCanceled: item.lost()
                    }
                }

                T.AbstractButton {
                    id: head

                    objectName: "item-" + item.index
                    anchors.left: grip.right
                    anchors.right: ways.left
                    implicitHeight: Math.max(64 * Theme.px, words.implicitHeight + 24 * Theme.px)
                    focusPolicy: Qt.TabFocus
                    text: item.name
                    Accessible.name: qsTr("%1. %2, %3").arg(item.index + 1).arg(item.name).arg(item.dose)
                    Accessible.description: qsTr("Enter opens it. Alt and the arrows move it, Delete removes it.")
                    onClicked: {
                        // Tab goes on from here, also where a mouse opened it.
                        if (!head.activeFocus)
                            head.forceActiveFocus(Qt.MouseFocusReason);
                        item.editor.select(item.index);
                    }
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                            head.click();
                        else if (event.key === Qt.Key_Delete)
                            item.editor.removeItem(item.index);
                        else if (event.key === Qt.Key_D && event.modifiers & Qt.ControlModifier)
                            item.editor.duplicateItem(item.index);
                        else
                            return;
                        event.accepted = true;
                    }

                    background: Rectangle {
                        radius: 16 * Theme.px
                        color: head.hovered && !item.lifted ? Theme.hover : "transparent"

                        FocusFrame {
                            anchors.margins: 2 * Theme.px
                            shown: head.visualFocus
                            radius: 16 * Theme.px
                        }
                    }

                    RowLayout {
                        id: words

                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.leftMargin: 10 * Theme.px
                        anchors.rightMargin: 12 * Theme.px
                        spacing: 14 * Theme.px

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 1 * Theme.px

                            PlainLabel {
                                Layout.fillWidth: true
                                text: item.name
                                size: 18
                                font.weight: Font.DemiBold
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }

                            PlainLabel {
                                Layout.fillWidth: true
                                text: item.own ? qsTr("%1  ·  changed").arg(item.dose) : item.dose
                                size: 16
                                tabular: true
                                color: item.own ? Theme.workStrong : Theme.softStrong
                                wrapMode: Text.Wrap
                                Accessible.ignored: true
                            }
                        }

                        PlainLabel {
                            text: item.time
                            size: 17
                            tabular: true
                            color: Theme.softStrong
                            Accessible.ignored: true
                        }

                        Icon {
                            name: item.opened ? "chevron-down" : "chevron-right"
                            size: 20
                            color: Theme.softStrong
                        }
                    }
                }

                Row {
                    id: ways

                    anchors.right: parent.right
                    anchors.rightMargin: 12 * Theme.px
                    anchors.verticalCenter: parent.verticalCenter

                    IconButton {
                        glyph: "copy"
                        text: qsTr("Duplicate %1").arg(item.name)
                        onClicked: item.editor.duplicateItem(item.index)
                    }

                    IconButton {
                        glyph: "trash-2"
                        text: qsTr("Remove %1").arg(item.name)
                        onClicked: item.editor.removeItem(item.index)
                    }
                }
            }

            Loader {
                x: 28 * Theme.px
                width: column.width - 56 * Theme.px
                active: item.opened
                visible: active
                height: active ? implicitHeight + 26 * Theme.px : 0
                onLoaded: item.unfolded()
                sourceComponent: ItemForm {
                    editor: item.editor
                }
            }
        }
    }
}
