pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The rail and the page that it leads to; a page is built when it is opened.
Item {
    id: screen

    required property AppModel app
    property QtObject stage
    readonly property PagesModel pages: screen.app.pages
    readonly property bool covered: screen.safetyShown || screen.pages.intake.shown || screen.pages.review.shown || screen.pages.exporting.shown || screen.pages.importing.shown
    property bool safetyShown: false
    property Item askedFrom // what of the rail had the keyboard when it asked for the rules

    function isInRoom(item: Item): bool {
        return item !== null && (item === room || screen.isInRoom(item.parent));
    }

    // From the page itself Tab would begin at the rail again. A page that still waits for what it
    // shows has nothing yet to go to.
    function enter() {
        const first = room.nextItemInFocusChain(true);
        (screen.isInRoom(first) ? first : room).forceActiveFocus(Qt.TabFocusReason);
    }

    // On Today the keyboard is at no button, as after the start: Space starts what is due.
    function follow() {
        if (screen.pages.current === "today")
            room.forceActiveFocus(Qt.TabFocusReason);
        else
            screen.enter();
    }

    function goBackToRail() {
        if (screen.askedFrom !== null)
            screen.askedFrom.forceActiveFocus(Qt.TabFocusReason);
    }

    Rail {
        id: rail

        objectName: "rail"
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        enabled: !screen.covered
        pages: screen.pages
        // Back into the page, where Esc leaves what is open.
        Keys.onEscapePressed: room.forceActiveFocus(Qt.TabFocusReason)
        onSafetyWanted: {
            const at = screen.Window.activeFocusItem;
            screen.askedFrom = screen.isInRoom(at) ? null : at;
            screen.safetyShown = true;
        }
        onKeysWanted: screen.app.toggleKeys()
        onCalled: Qt.callLater(screen.follow)
    }

    FocusScrollArea {
        id: room

        objectName: "pages"
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: !screen.covered
        enabled: !screen.covered
        // They come here only from what Tab does not stop at: a page that was just opened.
        Keys.onTabPressed: screen.enter()
        Keys.onBacktabPressed: room.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        Shown {
            active: screen.pages.current === "today"
            sourceComponent: TodayPage {
                app: screen.app
                today: screen.app.today
            }
        }

        Shown {
            active: screen.pages.current === "routines"
            sourceComponent: RoutinesPage {
                focus: true
                routines: screen.pages.routines
                importing: screen.pages.importing
                notices: screen.app.notices
            }
        }

        Shown {
            active: screen.pages.current === "exercises"
            sourceComponent: ExercisesPage {
                focus: true
                exercises: screen.pages.exercises
                stage: screen.stage
            }
        }

        Shown {
            active: screen.pages.current === "history"
            sourceComponent: HistoryPage {
                history: screen.pages.history
                exporting: screen.pages.exporting
                notices: screen.app.notices
            }
        }

        Shown {
            active: screen.pages.current === "learn"
            sourceComponent: LearnPage {
                focus: true
                learn: screen.pages.learn
            }
        }

        Shown {
            active: screen.pages.current === "settings"
            sourceComponent: SettingsPage {
                settings: screen.pages.settings
                intake: screen.pages.intake
            }
        }
    }

    FocusKeeper {
        pages: room
    }

    Shown {
        active: screen.pages.intake.shown
        sourceComponent: IntakeOverlay {
            intake: screen.pages.intake
            settings: screen.pages.settings
        }
    }

    Shown {
        active: screen.pages.review.shown
        sourceComponent: ReviewOverlay {
            review: screen.pages.review
            exporting: screen.pages.exporting
        }
    }

    Shown {
        active: screen.safetyShown
        sourceComponent: Safety {
            rules: screen.app.safety
            onClosed: {
                screen.safetyShown = false;
                Qt.callLater(screen.goBackToRail);
            }
        }
    }

    Shown {
        active: screen.pages.exporting.shown
        sourceComponent: ExportOverlay {
            exporting: screen.pages.exporting
        }
    }

    Shown {
        active: screen.pages.importing.shown
        sourceComponent: ImportOverlay {
            importing: screen.pages.importing
        }
    }
}
