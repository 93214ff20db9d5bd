export { FEATURES, type Feature, isFeature } from "./features.ts";
export { FORMS, featuresOfPhrase, phrasesOf, readingsOf } from "./lexicon.ts";
export { PARTS_OF_SPEECH, type PartOfSpeech, type Reading } from "./reading.ts";
export { readingsOfShape, SHAPES, type Shape, shapeOf } from "./shapes.ts";
