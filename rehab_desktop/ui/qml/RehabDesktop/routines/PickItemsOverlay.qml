pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop

// What can be added; picked in the order in which it is to be done.
Overlay {
    id: overlay

    required property RoutineEditorModel editor
    readonly property RoutinePickerModel picker: overlay.editor.picker

    cardWidth: 900
    title: qsTr("Add items")
    detail: qsTr("Pick them in the order in which you do them.")
    foot: [
        PillButton {
            objectName: "add-picked"
            enabled: overlay.picker.count > 0
            text: overlay.picker.addText
            key: qsTr("Ctrl+Enter")
            glyph: "plus"
            primary: true
            onClicked: overlay.editor.addPicked()
        },
        Item {
            width: 10 * Theme.px
            height: 1
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.editor.leave()
        }
    ]
    Keys.onEscapePressed: overlay.editor.leave()

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: overlay.enabled && overlay.picker.count > 0
        onActivated: overlay.editor.addPicked()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 12 * Theme.px
        rowSpacing: 10 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: overlay.picker.lines

            T.AbstractButton {
                id: line

                required property int index
                required property string key
                required property string name
                required property string detail
                required property string poster
                required property int number

                objectName: "pick-" + line.key
                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: Math.max(picture.height, words.implicitHeight) + 20 * Theme.px
                focusPolicy: Qt.TabFocus
                text: line.name
                Accessible.role: Accessible.CheckBox
                Accessible.name: line.name
                Accessible.description: line.detail
                Accessible.checkable: true
                Accessible.checked: line.number > 0
                Keys.onReturnPressed: line.click()
                Keys.onEnterPressed: line.click()
                Component.onCompleted: {
                    if (line.index === 0)
                        line.forceActiveFocus(Qt.TabFocusReason);
                }
                onClicked: overlay.picker.pick(line.key)

                background: Rectangle {
                    radius: 16 * Theme.px
                    color: line.number > 0 ? Qt.alpha(Theme.brand, 0.1) : line.hovered ? Theme.hover : Theme.ground
                    border.width: line.number > 0 ? Math.max(2, 2.5 * Theme.px) : Math.max(1, Theme.lineWidth * Theme.px)
                    border.color: line.number > 0 ? Theme.brand : Theme.line

                    FocusFrame {
                        anchors.margins: -3 * Theme.px
                        shown: line.visualFocus
                        radius: 18 * Theme.px
                    }
                }

                Rectangle {
                    id: picture

                    anchors.verticalCenter: parent.verticalCenter
                    anchors.left: parent.left
                    anchors.leftMargin: 10 * Theme.px
                    width: 92 * Theme.px
                    height: 58 * Theme.px
                    radius: 10 * Theme.px
                    color: Theme.sunken

                    Icon {
                        anchors.centerIn: parent
                        name: "dumbbell"
                        size: 20
                        color: Theme.faint
                    }

                    Picture {
                        anchors.fill: parent
                        source: line.poster
                        radius: 10 * Theme.px
                    }
                }

                Column {
                    id: words

                    anchors.left: picture.right
                    anchors.right: badge.left
                    anchors.leftMargin: 14 * Theme.px
                    anchors.rightMargin: 8 * Theme.px
                    anchors.verticalCenter: parent.verticalCenter

                    PlainLabel {
                        width: words.width
                        text: line.name
                        size: 17
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }

                    PlainLabel {
                        width: words.width
                        text: line.detail
                        size: 15
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    id: badge

                    anchors.right: parent.right
                    anchors.rightMargin: 14 * Theme.px
                    anchors.verticalCenter: parent.verticalCenter
                    width: 32 * Theme.px * (1 + (Theme.textScale - 1) * 0.5)
                    height: width
                    radius: width / 2
                    color: line.number > 0 ? Theme.brand : "transparent"
                    border.width: line.number > 0 ? 0 : Math.max(1, 1.5 * Theme.px)
                    border.color: Theme.line

                    PlainLabel {
                        anchors.centerIn: parent
                        visible: line.number > 0
                        text: line.number
                        size: 16
                        color: Theme.onStrong
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
