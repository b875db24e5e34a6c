/// The templates, by what they show.
enum TemplateName: String, CaseIterable, Sendable {
  case frame
  // Parts that several pages have.
  case banner, badge, link, agreementTable, applicationTable, useTable, gridTables, choices, facets, forms, sources
  // Pages.
  case overview, agreements, agreement, applications, application, cities, city, network, search, grid, problem

  var text: String {
    switch self {
    case .frame: FrameTemplate.text
    case .banner: PartTemplates.banner
    case .badge: PartTemplates.badge
    case .link: PartTemplates.link
    case .agreementTable: PartTemplates.agreementTable
    case .applicationTable: PartTemplates.applicationTable
    case .useTable: PartTemplates.useTable
    case .gridTables: GridTemplate.tables
    case .choices: GridTemplate.choices
    case .facets: ApplicationsTemplate.facets
    case .forms: GridTemplate.forms
    case .sources: PartTemplates.sources
    case .overview: OverviewTemplate.text
    case .agreements: AgreementsTemplate.text
    case .agreement: AgreementTemplate.text
    case .applications: ApplicationsTemplate.text
    case .application: ApplicationTemplate.text
    case .cities: CitiesTemplate.text
    case .city: CityTemplate.text
    case .network: NetworkTemplate.text
    case .search: SearchTemplate.text
    case .grid: GridTemplate.text
    case .problem: ProblemTemplate.text
    }
  }
}
