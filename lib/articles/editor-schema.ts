import { getSchema } from '@tiptap/core'
import { editorLists } from './editor-schema-lists'
import { editorMarks } from './editor-schema-marks'
import { editorObjects } from './editor-schema-objects'
import { editorTables } from './editor-schema-table'
import { editorTexts } from './editor-schema-text'

/** The body's schema as the editor knows it: the same nodes, marks and attributes, nothing more. */
export const editorExtensions = [
  ...editorTexts,
  ...editorLists,
  ...editorObjects,
  ...editorTables,
  ...editorMarks,
]

export const editorSchema = getSchema(editorExtensions)
