// The parts of Phaser that the table draws with. The build puts this in the place of the whole library, which is twice the size.

// First of all: Phaser's modules need each other in circles, and only from here do they load in an order that works.
import "phaser-src/renderer/index.js";
import CameraManager from "phaser-src/cameras/2d/CameraManager.js";
import CONST from "phaser-src/const.js";
import Game from "phaser-src/core/Game.js";
import Core from "phaser-src/core/index.js";
import EventEmitter from "phaser-src/events/EventEmitter.js";
import DisplayList from "phaser-src/gameobjects/DisplayList.js";
import GameObjectFactory from "phaser-src/gameobjects/GameObjectFactory.js";
import "phaser-src/gameobjects/graphics/GraphicsFactory.js";
import UpdateList from "phaser-src/gameobjects/UpdateList.js";
import Scale from "phaser-src/scale/index.js";
import Scene from "phaser-src/scene/Scene.js";
import ScenePlugin from "phaser-src/scene/ScenePlugin.js";

/** Plugins that register themselves when they are loaded; named here so that the build keeps them. */
export const PLUGINS = [CameraManager, DisplayList, EventEmitter, GameObjectFactory, ScenePlugin, UpdateList];
export const { AUTO } = CONST;
export { Core, Game, Scale, Scene };
