pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// The exercises to pick from. The keyboard stays in the search: up and down choose, left and right
// change the level, Enter adds.
FocusScope {
    id: column

    required property PickingModel picking

    signal undoWanted()
    signal redoWanted()

    function begin(reason: int) {
        search.forceActiveFocus(reason);
    }

    Connections {
        target: column.picking

        function onAdded() {
            search.text = "";
        }
    }

    ColumnLayout {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 10 * Theme.px

        RowLayout {
            Layout.fillWidth: true
            spacing: 6 * Theme.px

            SearchField {
                id: search

                objectName: "pickLine"
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                implicitWidth: 100 * Theme.px
                focus: true
                hint: qsTr("Exercise")
                text: column.picking.asked
                onWanted: asked => column.picking.search(asked)
                Keys.onUpPressed: column.picking.move(-1)
                Keys.onDownPressed: column.picking.move(1)
                Keys.onLeftPressed: column.picking.step(-1)
                Keys.onRightPressed: column.picking.step(1)
                Keys.onReturnPressed: event => event.isAutoRepeat || column.picking.pick()
                Keys.onEnterPressed: event => event.isAutoRepeat || column.picking.pick()
                Keys.onPressed: event => {
                    const empty = search.text === "";
                    if (empty && event.matches(StandardKey.Redo))
                        column.redoWanted();
                    else if (empty && event.matches(StandardKey.Undo))
                        column.undoWanted();
                    else
                        return;
                    event.accepted = true;
                }
            }

            IconButton {
                id: narrow

                property bool open: column.picking.aim !== ""

                objectName: "narrow"
                Layout.preferredWidth: search.height
                Layout.preferredHeight: search.height
                text: narrow.open ? qsTr("Hide the focus") : qsTr("Choose a focus")
                glyph: "target"
                onClicked: narrow.open = !narrow.open
            }
        }

        Segments {
            objectName: "pickAim"
            Layout.fillWidth: true
            visible: narrow.open
            question: qsTr("Focus")
            size: 14
            model: column.picking.aims
            value: column.picking.aim
            onChosen: value => column.picking.chooseAim(value)
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: column.picking.none
            text: qsTr("No exercise has these words.")
            color: Theme.softStrong
            wrapMode: Text.Wrap
            announced: true
        }
    }

    ListView {
        id: list

        objectName: "picks"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: 10 * Theme.px
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // a row that is half made when the list shrinks is lost track of
        keyNavigationEnabled: false
        focus: false
        spacing: 2 * Theme.px
        model: column.picking.rows
        currentIndex: column.picking.chosen
        highlightMoveDuration: 0
        highlightResizeDuration: 0 // unseen, it would be painted for half a second
        onCurrentIndexChanged: list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Exercises")

        delegate: PickRow {
            id: row

            x: row.LayoutMirroring.enabled ? list.width - row.width : 0
            width: list.width - (bar.visible ? bar.width + 4 * Theme.px : 0)
            lit: row.chosen && column.activeFocus
            onClicked: column.picking.pickThis(row.exercise)
            onStepped: by => column.picking.stepOf(row.exercise, by)
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
}
