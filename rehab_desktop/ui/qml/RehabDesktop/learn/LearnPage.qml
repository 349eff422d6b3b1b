pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The cards that say why, or the one that is open.
FocusScope {
    id: page

    required property LearnModel learn

    LearnCards {
        anchors.fill: parent
        visible: !page.learn.showing
        enabled: visible
        focus: visible
        learn: page.learn
    }

    Loader {
        anchors.fill: parent
        active: page.learn.showing
        focus: active
        sourceComponent: LearnCard {
            focus: true
            learn: page.learn
        }
    }
}
