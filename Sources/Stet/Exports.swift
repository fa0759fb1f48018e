// What a caller of the library sees without importing the rooms below by name.

@_exported public import StetAnalysis
@_exported public import StetFormats
@_exported public import StetNames
@_exported public import StetRules
@_exported public import StetText
