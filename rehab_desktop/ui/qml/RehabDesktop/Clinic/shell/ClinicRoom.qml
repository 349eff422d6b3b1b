pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// What somebody who works sees: the rail, one screen at a time beside it, and the keys that work on
// all of them. Under the curtain none of it is there.
FocusScope {
    id: root

    required property ClinicModel clinic
    property QtObject stage
    readonly property string up: root.clinic.screen
    readonly property ScreenModels screens: root.clinic.screens
    readonly property bool finding: root.screens?.finding ?? false
    readonly property bool adding: root.up === "day" && root.screens.day.adding.shown
    readonly property string prescribing: root.up === "prescribe" ? root.screens.prescribe.overlay : ""
    readonly property bool entering: root.screens?.newPerson.shown ?? false
    readonly property PersonChartModel chart: root.up === "chart" ? root.screens.chart : null
    // Another person has a page of their own, and the one before is gone by then.
    property PersonChartModel charted
    readonly property LedModel led: root.up === "session" ? root.screens.led : null
    // Somebody works, and nothing runs on this screen that a key could take them away from.
    readonly property bool roams: root.screens !== null && (root.clinic.railed || (root.led !== null && root.led.stage !== "running"))
    readonly property bool hasty: second.visible // what came up takes no click yet
    readonly property bool charting: root.chart?.asking ?? false
    readonly property bool covered: root.clinic.notices.asking || root.finding || root.adding || root.entering || root.charting || root.prescribing !== "" || root.closing || root.noting || root.clinic.pin.shown
    readonly property bool noting: root.up === "note" && root.screens.note.asking
    readonly property bool closing: root.screens?.unsigned.asking ?? false

    onChartChanged: Qt.callLater(() => root.charted = root.chart)
    Component.onCompleted: root.charted = root.chart

    ClinicRail {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.clinic.railed
        enabled: visible && !root.covered
        clinic: root.clinic
        Keys.onEscapePressed: room.forceActiveFocus(Qt.TabFocusReason)
        onCalled: room.forceActiveFocus(Qt.TabFocusReason)
    }

    Notices {
        id: notices

        anchors.left: room.left
        anchors.right: room.right
        anchors.top: parent.top
        anchors.margins: visible ? 20 * Theme.px : 0
        enabled: !root.covered
        notices: root.clinic.notices
    }

    Loader {
        id: elsewhere

        anchors.left: room.left
        anchors.right: room.right
        anchors.top: notices.visible ? notices.bottom : parent.top
        anchors.margins: active ? 16 * Theme.px : 0
        height: active ? implicitHeight : 0
        active: root.clinic.elsewhere !== null && root.clinic.railed
        enabled: !root.covered
        sourceComponent: ElsewhereLine {
            led: root.clinic.elsewhere
            letters: root.clinic.elsewhereLetters
        }
    }

    Loader {
        id: told

        anchors.left: room.left
        anchors.right: room.right
        anchors.top: elsewhere.active ? elsewhere.bottom : notices.visible ? notices.bottom : parent.top
        anchors.margins: visible ? 16 * Theme.px : 0
        active: root.screens !== null
        visible: (root.screens?.telling.said ?? "") !== ""
        enabled: !root.covered
        sourceComponent: UndoLine {
            undoing: root.screens.telling
        }
    }

    FocusScrollArea {
        id: room

        objectName: "room"
        anchors.left: root.clinic.railed ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: told.visible ? told.bottom : elsewhere.active ? elsewhere.bottom : notices.visible ? notices.bottom : parent.top
        anchors.bottom: parent.bottom
        focus: !root.covered
        enabled: !root.covered
        // A screen that has something of its own to leave takes the key first.
        Keys.onEscapePressed: root.clinic.back()

        Shown {
            active: root.up === "who"
            sourceComponent: WhoScreen {
                focus: true
                who: root.clinic.who
                clinic: root.clinic.clinic
            }
        }

        Shown {
            active: root.up === "day"
            sourceComponent: DayPage {
                day: root.screens.day
            }
        }

        Shown {
            active: root.up === "people"
            sourceComponent: PeoplePage {
                people: root.screens.people
            }
        }

        Shown {
            active: root.chart !== null && root.charted === root.chart
            sourceComponent: ChartPage {
                chart: root.charted
            }
        }

        Shown {
            active: root.up === "data"
            sourceComponent: PersonDataPage {
                person: root.screens.data.person
            }
        }

        Shown {
            active: root.up === "due"
            sourceComponent: DuePage {
                due: root.screens.data.due
            }
        }

        Shown {
            active: root.up === "note"
            sourceComponent: NotePage {
                note: root.screens.note
            }
        }

        Shown {
            active: root.up === "session"
            sourceComponent: LedScreen {
                focus: true
                led: root.screens.led
                stage: root.stage
            }
        }

        Shown {
            active: root.up === "closing"
            sourceComponent: ClosingPage {
                closing: root.screens.closing
            }
        }

        Shown {
            active: root.up === "exercises"
            sourceComponent: ExercisesPage {
                focus: true
                exercises: root.screens.exercises
                stage: root.stage
            }
        }

        Shown {
            active: root.up === "clinic"
            sourceComponent: ClinicPage {
                settings: root.screens.clinic
            }
        }

        Shown {
            active: root.up === "settings"
            sourceComponent: SettingsPage {
                settings: root.screens.settings
            }
        }

        Shown {
            active: root.up === "prescribe"
            sourceComponent: PrescribePage {
                prescribing: root.screens.prescribe
            }
        }

        Shown {
            active: root.up === "trouble"
            sourceComponent: TroubleScreen {
                trouble: root.clinic.trouble
            }
        }
    }

    FocusKeeper {
        pages: room
    }

    Shortcut {
        sequence: "Ctrl+H"
        enabled: !root.covered
        onActivated: root.clinic.toggleNames()
    }

    Shortcut {
        sequence: "Ctrl+K"
        enabled: (root.roams || root.led !== null) && !root.covered
        onActivated: root.screens.find()
    }

    Shown {
        active: root.adding
        sourceComponent: AddOverlay {
            day: root.screens.day
        }
    }

    Shown {
        active: root.charting
        sourceComponent: ChartOverlays {
            chart: root.chart
        }
    }

    Shown {
        active: root.prescribing === "templates"
        sourceComponent: TemplateOverlay {
            prescribing: root.screens.prescribe
        }
    }

    Shown {
        active: root.prescribing === "saving"
        sourceComponent: SaveTemplateOverlay {
            prescribing: root.screens.prescribe
        }
    }

    Shown {
        active: root.prescribing === "versions"
        sourceComponent: VersionsOverlay {
            prescribing: root.screens.prescribe
        }
    }

    Shown {
        active: root.finding
        sourceComponent: FindOverlay {
            screens: root.screens
        }
    }

    Shortcut {
        sequences: [StandardKey.New]
        enabled: root.roams && !root.covered
        onActivated: root.screens.addPerson()
    }

    Shown {
        active: root.entering
        sourceComponent: NewPersonOverlay {
            entered: root.screens.newPerson
        }
    }

    Shown {
        active: root.noting
        sourceComponent: NoteOverlays {
            note: root.screens.note
        }
    }

    Shown {
        active: root.closing
        sourceComponent: UnsignedOverlay {
            unsigned: root.screens.unsigned
        }
    }

    SecondClick {
        id: second

        up: [root.up, root.led?.stage, root.led?.session?.overlay, root.led?.editing?.shown, root.led?.keyTable.shown].join()
    }

    Shown {
        active: root.clinic.notices.asking
        sourceComponent: UnsavedOverlay {
            notices: root.clinic.notices
            focus: true
            Keys.onEscapePressed: root.clinic.notices.stay()
        }
    }

    Shown {
        active: root.clinic.pin.shown
        sourceComponent: PinOverlay {
            pin: root.clinic.pin
            focus: true
        }
    }
}
