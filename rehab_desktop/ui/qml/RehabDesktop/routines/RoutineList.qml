pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One's own routines first, then the built-in ones; a routine file dropped here comes in.
PageArea {
    id: page

    required property RoutinesModel routines
    required property NoticesModel notices
    readonly property int columns: Theme.textScale > 1.4 ? 1 : 2

    signal importWanted()

    heading: qsTr("Routines")
    actions: [
        PillButton {
            objectName: "import"
            text: qsTr("Import…")
            glyph: "import"
            onClicked: page.importWanted()
        },
        PillButton {
            objectName: "new-routine"
            text: qsTr("New routine")
            glyph: "plus"
            primary: true
            onClicked: page.routines.drafts.writeNew()
        }
    ]

    Shortcut {
        sequences: [StandardKey.New]
        enabled: page.enabled // not under a question
        onActivated: page.routines.drafts.writeNew()
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: page.enabled
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    RoutineNotices {
        Layout.fillWidth: true
        routines: page.routines
        unsettled: page.notices
    }

    LineField {
        id: search

        objectName: "search"
        Layout.fillWidth: true
        Layout.maximumWidth: 560 * Theme.px * Theme.textScale
        glyph: "search"
        label: qsTr("Search routines")
        hint: qsTr("Name, exercise or thing you have")
        value: page.routines.lists.query
        onEdited: text => page.routines.lists.search(text)
        Keys.onEscapePressed: page.routines.lists.search("")
    }

    Caption {
        visible: page.routines.lists.ownCount > 0 || page.routines.lists.query === ""
        text: qsTr("Your own")
    }

    Rectangle {
        Layout.fillWidth: true
        visible: page.routines.lists.ownCount === 0 && page.routines.lists.query === ""
        implicitHeight: empty.implicitHeight + 44 * Theme.px
        radius: 22 * Theme.px
        color: "transparent"
        border.width: Math.max(1, 1.5 * Theme.px)
        border.color: Theme.line

        PlainLabel {
            id: empty

            anchors.verticalCenter: parent.verticalCenter
            x: 24 * Theme.px
            width: parent.width - 48 * Theme.px
            text: qsTr("The routines you write will stand here. Press New routine, or drop a routine file on this page.")
            size: 18
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: page.routines.lists.ownCount > 0
        columns: page.columns
        columnSpacing: 16 * Theme.px
        rowSpacing: 16 * Theme.px
        uniformCellWidths: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Your own")

        Repeater {
            model: page.routines.lists.own

            RoutineTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                own: true
                wanted: !search.activeFocus && page.routines.cameFrom === routine
                onClicked: page.routines.open(routine)
            }
        }

        Item {
            Layout.fillWidth: true
            visible: page.columns === 2 && page.routines.lists.ownCount % 2 === 1
        }
    }

    Repeater {
        model: page.routines.lists.unusable

        NoticeCard {
            id: unusable

            required property string routine
            required property string name
            required property string why

            Layout.fillWidth: true
            text: qsTr("“%1” cannot be used by this version. It is kept as it is.\n%2").arg(unusable.name).arg(unusable.why)
            glyph: "triangle-alert"
            tone: Theme.cautionStrong

            ConfirmButton {
                ask: qsTr("Delete")
                sure: qsTr("Delete it for good?")
                size: 16
                quiet: !asked
                onConfirmed: page.routines.lists.deleteUnusable(unusable.routine)
            }
        }
    }

    Caption {
        visible: page.routines.lists.builtInCount > 0
        Layout.topMargin: 6 * Theme.px
        text: qsTr("Built in")
    }

    GridLayout {
        Layout.fillWidth: true
        visible: page.routines.lists.builtInCount > 0 // an empty one would keep the height it had
        columns: page.columns
        columnSpacing: 16 * Theme.px
        rowSpacing: 16 * Theme.px
        uniformCellWidths: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Built in")

        Repeater {
            model: page.routines.lists.builtIn

            RoutineTile {
                Layout.fillWidth: true
                Layout.fillHeight: true
                wanted: !search.activeFocus && page.routines.cameFrom === routine
                onClicked: page.routines.open(routine)
            }
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: page.routines.lists.ownCount + page.routines.lists.builtInCount === 0
        text: qsTr("No routine has all of these words. Try fewer.")
        size: 18
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }
}
