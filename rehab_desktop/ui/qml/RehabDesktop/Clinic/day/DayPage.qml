pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Who comes today, and beside it what is to be looked at. The arrows go along the list and to other
// days; the keys of the buttons below act on the visit where the keyboard is.
PageArea {
    id: page

    required property DayModel day
    // What is over needs its note more than a session.
    readonly property bool signs: (visits.line?.over ?? false) && (visits.line?.unsigned ?? false)
    // Who has been here, or is, has a note.
    readonly property bool noted: (visits.line?.unsigned || visits.line?.attended) ?? false
    readonly property bool ready: page.activeFocus && !page.day.adding.shown

    heading: page.day.heading
    above: page.day.above
    footed: visits.count > 0
    Component.onCompleted: page.day.look()
    actions: [
        IconButton {
            objectName: "dayBefore"
            height: add.height
            text: qsTr("The day before")
            glyph: "chevron-left"
            key: "←"
            onClicked: page.day.turn(-1)
        },
        IconButton {
            objectName: "dayAfter"
            height: add.height
            text: qsTr("The day after")
            glyph: "chevron-right"
            key: "→"
            onClicked: page.day.turn(1)
        },
        PillButton {
            visible: !page.day.atToday
            text: qsTr("Today")
            size: 17
            onClicked: page.day.goToday()
        },
        PillButton {
            id: add

            objectName: "add"
            visible: !page.day.firstDay
            text: qsTr("Add")
            key: "A"
            glyph: "plus"
            size: 17
            onClicked: page.day.adding.open()
        },
        PillButton {
            objectName: "endDay"
            visible: page.day.atToday && !page.day.firstDay
            text: qsTr("End of the day")
            key: "E"
            size: 17
            quiet: true
            onClicked: page.day.endDay()
        }
    ]
    foot: [
        PlainLabel {
            Layout.fillWidth: true
            visible: !page.stacked // large letters leave room for the buttons only
            text: visits.name
            size: 20
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Accessible.ignored: true
        },
        Flow {
            id: ways

            Layout.preferredWidth: ways.visibleChildren.reduce((wide, one) => wide + ways.spacing + one.width, 0)
            Layout.maximumWidth: page.width - 80 * Theme.px
            Layout.fillWidth: page.stacked
            layoutDirection: page.stacked ? Qt.LeftToRight : Qt.RightToLeft
            spacing: 10 * Theme.px

            PillButton {
                objectName: "start"
                text: visits.line?.begun ? qsTr("Go on with the session") : qsTr("Start the session")
                key: visits.line?.begun ? "K" : "S"
                glyph: "play"
                size: 17
                primary: !page.signs
                onClicked: page.day.start(visits.visit)
            }

            PillButton {
                objectName: "chart"
                text: qsTr("Chart")
                key: "↵"
                size: 17
                onClicked: page.day.openChart(visits.visit)
            }

            PillButton {
                objectName: "note"
                visible: page.noted
                text: visits.line?.unsigned ? qsTr("Sign the note") : qsTr("Note")
                key: "N"
                glyph: "pencil"
                size: 17
                primary: page.signs
                onClicked: page.day.openNote(visits.visit)
            }

            PillButton {
                objectName: "miss"
                visible: visits.line?.removable ?? false
                text: visits.line?.missed ? qsTr("Not missed") : qsTr("Missed")
                key: "M"
                size: 17
                quiet: true
                onClicked: page.day.miss(visits.visit)
            }

            PillButton {
                objectName: "remove"
                visible: visits.line?.removable ?? false
                text: qsTr("Take off")
                key: qsTr("Del")
                size: 17
                quiet: true
                onClicked: page.day.remove(visits.visit)
            }
        }
    ]

    Shortcut {
        sequence: "A"
        autoRepeat: false
        enabled: page.ready && !page.day.firstDay
        onActivated: page.day.adding.open()
    }

    Shortcut {
        sequence: "E"
        autoRepeat: false
        enabled: page.ready && page.day.atToday && !page.day.firstDay
        onActivated: page.day.endDay()
    }

    Shortcut {
        sequence: "S"
        autoRepeat: false
        enabled: page.ready && visits.count > 0
        onActivated: page.day.start(visits.visit)
    }

    // The key that parks a session goes on with it.
    Shortcut {
        sequence: "K"
        autoRepeat: false
        enabled: page.ready && (visits.line?.begun ?? false)
        onActivated: page.day.goOn(visits.visit)
    }

    Shortcut {
        sequence: "N"
        autoRepeat: false
        enabled: page.ready && page.noted
        onActivated: page.day.openNote(visits.visit)
    }

    Shortcut {
        sequence: "M"
        autoRepeat: false
        enabled: page.ready && visits.count > 0
        onActivated: page.day.miss(visits.visit)
    }

    Shortcut {
        sequences: [StandardKey.Delete]
        autoRepeat: false
        enabled: page.ready && visits.count > 0
        onActivated: page.day.remove(visits.visit)
    }

    Shortcut {
        sequences: ["Left", StandardKey.MoveToPreviousPage]
        enabled: page.ready
        onActivated: page.day.turn(-1)
    }

    Shortcut {
        sequences: ["Right", StandardKey.MoveToNextPage]
        enabled: page.ready
        onActivated: page.day.turn(1)
    }

    UndoLine {
        Layout.fillWidth: true
        undoing: page.day.undoing
    }

    FirstDay {
        Layout.fillWidth: true
        visible: page.day.firstDay
        onPersonWanted: page.day.newWanted("")
    }

    Segments {
        objectName: "whose"
        Layout.fillWidth: true
        visible: page.day.shared
        question: qsTr("Whose visits")
        size: 16
        model: page.day.choices
        value: page.day.whose
        onChosen: value => page.day.choose(value)
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !page.day.firstDay
        columns: page.stacked ? 1 : 2
        columnSpacing: 28 * Theme.px
        rowSpacing: 24 * Theme.px

        VisitList {
            id: visits

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            day: page.day
            focus: true
        }

        LookCard {
            Layout.preferredWidth: page.stacked ? page.innerWidth : 380 * Theme.px
            Layout.fillWidth: page.stacked
            Layout.alignment: Qt.AlignTop
            looking: page.day.looking
        }
    }
}
