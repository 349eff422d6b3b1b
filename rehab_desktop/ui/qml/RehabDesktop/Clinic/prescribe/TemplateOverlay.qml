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
        text: overlay.templates.asked
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
        // The field would take the key although it has nothing to undo.
        Keys.onPressed: event => {
            event.accepted = line.text === "" && event.matches(StandardKey.Undo);
            if (event.accepted)
                overlay.templates.undoing.undo();
        }
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

    ListView {
        id: lines

        objectName: "templates"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(lines.contentHeight, Math.max(160 * Theme.px, overlay.height - 300 * Theme.px * (1 + (Theme.textScale - 1) * 0.5)))
        clip: true
        focus: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // a row that is half made when the list shrinks is lost track of
        keyNavigationEnabled: false
        spacing: 2 * Theme.px
        model: overlay.templates.rows
        currentIndex: overlay.templates.chosen
        highlightMoveDuration: 0
        highlightResizeDuration: 0 // unseen, it would be painted for half a second
        onCurrentIndexChanged: lines.positionViewAtIndex(lines.currentIndex, ListView.Contain)
        Accessible.role: Accessible.List
        Accessible.name: overlay.title

        delegate: TemplateRow {
            id: row

            x: row.LayoutMirroring.enabled ? lines.width - row.width : 0
            width: lines.width - (bar.visible ? bar.width + 6 * Theme.px : 0)
            onClicked: overlay.templates.pickThis(row.key)
            onRemoved: overlay.templates.removeThis(row.key)
        }

        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            anchors.right: parent?.right
            width: 8 * Theme.px
            visible: bar.size < 1
            policy: T.ScrollBar.AlwaysOn
            Accessible.ignored: true

            contentItem: Rectangle {
                implicitWidth: 6 * Theme.px
                radius: width / 2
                color: Theme.faint
                opacity: bar.active ? 0.8 : 0.45
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
