pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// Something to begin from: a few letters, Enter.
Overlay {
    id: overlay

    required property PrescribeModel prescribing
    readonly property TemplatesModel templates: overlay.prescribing.templates

    cardWidth: 720
    titleSize: 40
    fromTop: true
    title: qsTr("Begin from a template")
    Keys.onEscapePressed: overlay.prescribing.leave()
    Component.onCompleted: line.forceActiveFocus()

    SearchField {
        id: line

        objectName: "templateLine"
        Layout.fillWidth: true
        hint: qsTr("Name of a template")
        onWanted: asked => overlay.templates.search(asked)
        Keys.onDownPressed: overlay.templates.move(1)
        Keys.onUpPressed: overlay.templates.move(-1)
        Keys.onReturnPressed: event => event.isAutoRepeat || overlay.templates.pick()
        Keys.onEnterPressed: event => event.isAutoRepeat || overlay.templates.pick()
        Keys.onDeletePressed: event => {
            event.accepted = line.cursorPosition === line.length && line.selectedText === "";
            if (event.accepted && !event.isAutoRepeat)
                overlay.templates.remove();
        }
        Keys.onEscapePressed: overlay.prescribing.leave()
    }

    UndoLine {
        Layout.fillWidth: true
        undoing: overlay.templates.undoing
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.templates.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2 * Theme.px

        Repeater {
            id: lines

            model: overlay.templates.rows

            T.AbstractButton {
                id: row

                required property string key
                required property string title
                required property string detail
                required property bool chosen
                required property bool removable

                objectName: `template-${row.key}`
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + 20 * Theme.px
                focusPolicy: Qt.NoFocus
                text: row.title
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1, %2").arg(row.title).arg(row.detail)
                Accessible.selected: row.chosen
                onClicked: overlay.templates.pickThis(row.key)
                onChosenChanged: {
                    if (row.chosen)
                        row.Accessible.announce(row.Accessible.name);
                }

                background: Rectangle {
                    radius: 12 * Theme.px
                    color: row.chosen ? Qt.alpha(Theme.brand, 0.13) : row.hovered ? Theme.hover : "transparent"
                    border.width: row.chosen ? Math.max(2, 2 * Theme.px) : 0
                    border.color: Theme.brand
                }

                RowLayout {
                    id: words

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.leftMargin: 16 * Theme.px
                    anchors.rightMargin: 8 * Theme.px
                    spacing: 14 * Theme.px

                    PlainLabel {
                        Layout.fillWidth: true
                        text: row.title
                        size: 19
                        font.weight: Font.DemiBold
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        Accessible.ignored: true
                    }

                    PlainLabel {
                        text: row.detail
                        size: 16
                        tabular: true
                        color: Theme.softStrong
                        Accessible.ignored: true
                    }

                    IconButton {
                        opacity: row.removable ? 1 : 0
                        enabled: row.removable
                        focusPolicy: Qt.NoFocus
                        text: qsTr("Delete the template %1").arg(row.title)
                        glyph: "trash-2"
                        onClicked: overlay.templates.removeThis(row.key)
                    }
                }
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: lines.count === 0
        text: qsTr("No template has these words.")
        wrapMode: Text.Wrap
        announced: true
    }
}
