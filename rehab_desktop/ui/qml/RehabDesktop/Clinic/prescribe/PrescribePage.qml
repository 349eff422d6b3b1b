pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Exercises to pick from, the list, and the selected item with its week. F6 goes from one to the
// next; with large letters one of them is shown at a time.
FocusScope {
    id: page

    required property PrescribeModel prescribing
    readonly property bool folded: Theme.textScale > 1.4
    readonly property real side: 32 * Theme.px
    property int column: 0

    function part(at: int): var {
        return [picks, items, doses][at];
    }

    function goTo(at: int, reason: int) {
        page.column = at;
        page.part(at).begin(reason);
    }

    function turn(by: int) {
        const now = [picks, items, doses].findIndex(one => one.activeFocus);
        page.goTo((Math.max(0, now) + by + 3) % 3, Qt.ShortcutFocusReason);
    }

    function writeTip() {
        page.column = 2;
        doses.beginTip();
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Prescription")
    Keys.onEscapePressed: page.prescribing.leave()
    Component.onCompleted: {
        page.prescribing.look();
        page.goTo(page.prescribing.prescribed.count > 0 ? 1 : 0, Qt.TabFocusReason);
    }

    Connections {
        target: page.prescribing

        function onListWanted() {
            page.goTo(1, Qt.TabFocusReason);
        }

        function onAnnounced(said: string) {
            page.Accessible.announce(said);
        }
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        enabled: page.activeFocus
        onActivated: page.prescribing.signing.sign()
    }

    Shortcut {
        sequence: "Ctrl+D"
        autoRepeat: false
        enabled: page.activeFocus
        onActivated: page.prescribing.asLastTime()
    }

    Shortcut {
        sequence: "Ctrl+T"
        enabled: page.activeFocus
        onActivated: page.prescribing.open("templates")
    }

    Shortcut {
        sequence: "Ctrl+Shift+T"
        enabled: page.activeFocus
        onActivated: page.prescribing.open("saving")
    }

    Shortcut {
        sequence: "Ctrl+O"
        enabled: page.activeFocus && page.prescribing.versioned
        onActivated: page.prescribing.open("versions")
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: page.activeFocus && !page.prescribing.undoing.undoable
        onActivated: page.prescribing.undo()
    }

    Shortcut {
        sequences: [StandardKey.Redo]
        enabled: page.activeFocus
        onActivated: page.prescribing.redo()
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: page.activeFocus
        onActivated: page.goTo(0, Qt.ShortcutFocusReason)
    }

    Shortcut {
        sequence: "F6"
        enabled: page.activeFocus
        onActivated: page.turn(1)
    }

    Shortcut {
        sequence: "Shift+F6"
        enabled: page.activeFocus
        onActivated: page.turn(-1)
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.leftMargin: page.side
        anchors.rightMargin: page.side
        anchors.topMargin: (page.folded ? 16 : 28) * Theme.px
        spacing: (page.folded ? 10 : 16) * Theme.px

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: [page.prescribing.title, page.prescribing.state].filter(one => one !== "").join("  ·  ")
                size: 17
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            RowLayout {
                Layout.fillWidth: true
                visible: !page.folded
                spacing: 18 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: qsTr("Prescription")
                    size: 42
                    display: true
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }

                Loader {
                    id: ways

                    Layout.preferredWidth: (ways.item as PrescribeActions)?.wide ?? 0
                    Layout.alignment: Qt.AlignBottom
                    active: !page.folded
                    sourceComponent: PrescribeActions {
                        prescribing: page.prescribing
                    }
                }
            }
        }

        UndoLine {
            Layout.fillWidth: true
            undoing: page.prescribing.undoing
        }

        PlainLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: page.prescribing.fault
            color: Theme.stopStrong
            wrapMode: Text.Wrap
        }

        RowLayout {
            Layout.fillWidth: true
            visible: page.folded
            spacing: 8 * Theme.px

            Repeater {
                model: [qsTr("Exercises"), qsTr("List"), qsTr("Dose and week")]

                OptionPill {
                    required property string modelData
                    required property int index

                    objectName: `column-${index}`
                    text: modelData
                    chosen: page.column === index
                    onClicked: page.goTo(index, Qt.TabFocusReason)
                }
            }

            KeyCap {
                text: qsTr("F6")
            }
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.folded || !page.prescribing.signing.asking
            spacing: 20 * Theme.px

            PickColumn {
                id: picks

                Layout.preferredWidth: 300 * Theme.px
                Layout.fillWidth: page.folded
                Layout.fillHeight: true
                visible: !page.folded || page.column === 0
                picking: page.prescribing.picking
                onUndoWanted: page.prescribing.undo()
                onRedoWanted: page.prescribing.redo()
                onActiveFocusChanged: {
                    if (picks.activeFocus)
                        page.column = 0;
                }
            }

            PrescribedColumn {
                id: items

                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !page.folded || page.column === 1
                folded: page.folded
                prescribing: page.prescribing
                onTipWanted: page.writeTip()
                onActiveFocusChanged: {
                    if (items.activeFocus)
                        page.column = 1;
                }
            }

            DosingColumn {
                id: doses

                Layout.preferredWidth: 370 * Theme.px
                Layout.fillWidth: page.folded
                Layout.fillHeight: true
                visible: !page.folded || page.column === 2
                prescribing: page.prescribing
                onListWanted: page.goTo(1, Qt.TabFocusReason)
                onActiveFocusChanged: {
                    if (doses.activeFocus)
                        page.column = 2;
                }
            }
        }

        SignLine {
            Layout.fillWidth: true
            Layout.bottomMargin: 12 * Theme.px
            Layout.fillHeight: page.folded
            most: page.folded ? page.height : page.height * 0.45
            prescribing: page.prescribing
            onDone: page.goTo(1, Qt.TabFocusReason)
        }
    }

    PrescribeFoot {
        id: foot

        prescribing: page.prescribing
        onChecksWanted: {
            page.column = 1;
            items.showChecks();
        }
    }
}
