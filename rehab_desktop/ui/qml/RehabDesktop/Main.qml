pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The window: one screen at a time, and the keys that work on all of them.
Window {
    id: root

    required property AppModel app
    property QtObject stage
    // Of its own, so that only another value is acted on, and not each change of the app.
    readonly property bool full: root.app.fullScreen
    property int unfilled: Window.Windowed
    // What a title bar and the frame take beside the window itself
    readonly property int frame: 40

    width: Math.max(root.minimumWidth, Math.min(1280, Screen.desktopAvailableWidth - root.frame))
    height: Math.max(root.minimumHeight, Math.min(800, Screen.desktopAvailableHeight - root.frame))
    minimumWidth: 900
    minimumHeight: 560
    visible: true
    onFullChanged: root.fill()
    title: qsTr("Rehab Desktop")
    color: Theme.ground
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onWidthChanged: Theme.fit(root.width, root.height)
    onHeightChanged: Theme.fit(root.width, root.height)
    Component.onCompleted: {
        Theme.fit(root.width, root.height);
        if (root.full)
            root.fill();
    }

    // Back from the full screen it is as large as it was, also where that was all of the desktop.
    function fill() {
        if (root.full && root.visibility !== Window.FullScreen) {
            root.unfilled = root.visibility === Window.Maximized ? Window.Maximized : Window.Windowed;
            root.visibility = Window.FullScreen;
        } else if (!root.full && root.visibility === Window.FullScreen) {
            root.visibility = root.unfilled;
        }
    }

    onClosing: close => close.accepted = root.app.mayClose()

    Connections {
        target: root.app

        function onQuitWanted() {
            Qt.quit();
        }
    }

    FocusScope {
        id: screens

        anchors.fill: parent
        focus: !root.app.notices.asking && !root.app.keysShown
        enabled: !root.app.notices.asking && !root.app.keysShown
        Keys.onPressed: event => event.accepted = !event.isAutoRepeat && root.app.key(event.key, event.modifiers)

        Shown {
            active: root.app.screen === "home"
            sourceComponent: HomeScreen {
                app: root.app
                stage: root.stage
            }
        }

        Shown {
            active: root.app.screen === "first"
            sourceComponent: FirstScreen {
                safety: root.app.safety
            }
        }

        Shown {
            active: root.app.screen === "ready"
            sourceComponent: ReadyScreen {
                ready: root.app.ready
            }
        }

        Shown {
            active: root.app.screen === "session"
            sourceComponent: SessionScreen {
                app: root.app
                session: root.app.session
                stage: root.stage
            }
        }

        Shown {
            active: root.app.screen === "summary"
            sourceComponent: SummaryScreen {
                summary: root.app.summary
                notices: root.app.notices
            }
        }

        Shown {
            active: root.app.screen === "trouble"
            sourceComponent: TroubleScreen {
                trouble: root.app.trouble
            }
        }
    }

    Shown {
        active: root.app.keysShown
        focus: active && !root.app.notices.asking
        sourceComponent: KeyTable {
            lines: root.app.keys
            focus: true
            onCloseWanted: root.app.toggleKeys()
            Keys.onPressed: event => event.accepted = !event.isAutoRepeat && root.app.key(event.key, event.modifiers)
        }
    }

    Shown {
        active: root.app.notices.asking
        sourceComponent: UnsavedOverlay {
            notices: root.app.notices
            focus: true
            Keys.onEscapePressed: root.app.notices.stay()
        }
    }
}
