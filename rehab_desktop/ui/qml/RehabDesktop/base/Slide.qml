pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import RehabDesktop

// An amount between 0 and 1; the arrows change it by a twentieth. `wanted` comes when it is let go.
T.Slider {
    id: slide

    property string name
    property string said

    signal wanted(real value)

    implicitWidth: 260 * Theme.px
    implicitHeight: 40 * Theme.px
    from: 0
    to: 1
    stepSize: 0.05
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Slider
    Accessible.name: slide.name
    Accessible.description: slide.said
    onMoved: {
        if (!slide.pressed)
            slide.wanted(slide.value);
    }
    onPressedChanged: {
        if (!slide.pressed)
            slide.wanted(slide.value);
    }

    background: Rectangle {
        x: slide.leftPadding
        y: (slide.height - height) / 2
        width: slide.availableWidth
        height: 8 * Theme.px
        radius: height / 2
        color: Theme.track

        Rectangle {
            width: slide.visualPosition * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.brand
        }
    }

    handle: Rectangle {
        x: slide.leftPadding + slide.visualPosition * (slide.availableWidth - width)
        y: (slide.height - height) / 2
        width: 26 * Theme.px
        height: width
        radius: width / 2
        color: slide.pressed ? Theme.brand : Theme.surface
        border.width: Math.max(2, 3 * Theme.px)
        border.color: Theme.brand

        FocusFrame {
            shown: slide.visualFocus
            radius: height / 2
        }
    }
}
