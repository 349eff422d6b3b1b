pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Two versions side by side, with what the newer one changes; and the way to end one.
Overlay {
    id: overlay

    required property PrescribeModel prescribing
    readonly property VersionsModel versions: overlay.prescribing.versions
    readonly property bool stacked: Theme.textScale > 1.4

    function tintOf(name: string): color {
        return name === "good" ? Theme.goodStrong : name === "stop" ? Theme.stopStrong : name === "work" ? Theme.workStrong : name === "ready" ? Theme.readyStrong : Theme.softStrong;
    }

    cardWidth: 1180
    titleSize: 40
    fromTop: true
    title: qsTr("Versions")
    foot: [
        PillButton {
            objectName: "earlier"
            enabled: overlay.versions.earlier
            text: qsTr("Earlier")
            key: "←"
            glyph: "chevron-left"
            onClicked: overlay.versions.turn(-1)
        },
        PillButton {
            objectName: "later"
            enabled: overlay.versions.later
            text: qsTr("Later")
            key: "→"
            glyph: "chevron-right"
            onClicked: overlay.versions.turn(1)
        },
        PillButton {
            id: close

            objectName: "closeVersions"
            text: qsTr("Close")
            key: qsTr("Esc")
            onClicked: overlay.prescribing.leave()
        }
    ]
    Keys.onEscapePressed: {
        if (overlay.versions.asking !== "")
            overlay.versions.leaveIt();
        else
            overlay.prescribing.leave();
    }
    Keys.onLeftPressed: overlay.versions.turn(-1)
    Keys.onRightPressed: overlay.versions.turn(1)
    Component.onCompleted: close.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: overlay.versions

        function onChanged() {
            if (overlay.versions.asking === "" && !overlay.activeFocus)
                close.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    VersionQuestion {
        Layout.fillWidth: true
        versions: overlay.versions
        onDone: close.forceActiveFocus(Qt.TabFocusReason)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: overlay.stacked ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 16 * Theme.px
        uniformCellWidths: true

        Repeater {
            model: overlay.versions.heads

            VersionHead {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                tint: overlay.tintOf(tone)
                onAsked: withdraw => overlay.versions.ask(version, withdraw)
            }
        }
    }

    Repeater {
        model: overlay.versions.rows

        SideBySide {
            Layout.fillWidth: true
            stacked: overlay.stacked
            tint: overlay.tintOf(tone)
        }
    }
}
