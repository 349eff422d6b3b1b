pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

PageArea {
    id: page

    required property LearnModel learn

    heading: qsTr("Learn")
}
