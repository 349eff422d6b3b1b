pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What somebody came for: one of them is looked at, and where all are over a new one begins.
Overlay {
    id: overlay

    required property EpisodesModel episodes
    property string words

    cardWidth: 720
    titleSize: 36
    fromTop: true
    title: qsTr("Episodes")
    foot: [
        PillButton {
            objectName: "endEpisode"
            visible: overlay.episodes.goesOn
            text: qsTr("End the present one")
            onClicked: overlay.episodes.end()
        },
        PillButton {
            objectName: "openEpisode"
            visible: !overlay.episodes.goesOn
            text: qsTr("Begin a new one")
            primary: true
            onClicked: overlay.episodes.open(overlay.words)
        },
        PillButton {
            id: close

            text: qsTr("Close")
            key: qsTr("Esc")
            onClicked: overlay.episodes.close()
        }
    ]
    Keys.onEscapePressed: overlay.episodes.close()
    Component.onCompleted: overlay.episodes.goesOn ? close.forceActiveFocus(Qt.TabFocusReason) : next.begin()

    Repeater {
        model: overlay.episodes.rows

        RadioChoice {
            required property string episode
            required property string said
            required property string ended
            required property int index

            objectName: `episode-${index}`
            Layout.fillWidth: true
            text: said
            detail: ended
            onClicked: overlay.episodes.choose(episode)
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: overlay.episodes.goesOn
        text: qsTr("Choose the one to look at. A new one can begin once the present one is ended.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    NamedField {
        id: next

        objectName: "newEpisode"
        visible: !overlay.episodes.goesOn
        name: qsTr("What they come for now")
        value: ""
        wrong: overlay.episodes.fault !== ""
        onTyped: text => overlay.words = text
        onEntered: overlay.episodes.open(overlay.words)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.episodes.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }
}
