pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// Begins what is due now.
PillButton {
    id: button

    required property TodayModel today

    text: qsTr("Start session")
    size: 20
    primary: !button.today.programme.offered
    onClicked: button.today.startHero()
}
