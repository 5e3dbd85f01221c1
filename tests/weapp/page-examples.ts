/**
 * Queries to open each page with. A page that takes no parameters has the empty query; one that does has an example that
 * exists in the content. Every page of app.json must be here.
 */
export const pageExamples: Readonly<Record<string, readonly string[]>> = {
  'pages/home/index': [''],
  'pages/me/index': [''],
  'pages/me/favourites': [''],
  'pages/me/data': [''],
  'pages/me/about': [''],
  'pages/lessons/index': [''],
  'pages/lessons/topic': ['id=business'],
  'pages/lessons/lesson': ['id=leniency-list', 'id=leniency-list&card=2'],
  'pages/sources/index': [''],
  'pages/sources/source': ['id=report-2023'],
}
