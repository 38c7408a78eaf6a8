/** Which page shows which part of a plan. A part that is not here is nowhere offered. */
import type { ComponentType } from "react";
import type { PartName } from "../../store/route.ts";
import { AboutPage } from "./about/AboutPage.tsx";
import { PreparationPage } from "./about/PreparationPage.tsx";
import { AgreePage } from "./agree/AgreePage.tsx";
import { CopiesPage } from "./agree/CopiesPage.tsx";
import { QuestionsPage } from "./agree/QuestionsPage.tsx";
import { RulesPage } from "./agree/RulesPage.tsx";
import { AheadPage } from "./ahead/AheadPage.tsx";
import { OtherPlansPage } from "./ahead/OtherPlansPage.tsx";
import { BudgetPage } from "./budget/BudgetPage.tsx";
import { ChangesPage } from "./changes/ChangesPage.tsx";
import { EasyReadPage } from "./easy-read/EasyReadPage.tsx";
import { FirstPage } from "./first-page/FirstPage.tsx";
import { HealthPage } from "./health/HealthPage.tsx";
import { Overview } from "./overview/Overview.tsx";
import { PapersPage } from "./papers/PapersPage.tsx";
import { ReviewPart } from "./review/ReviewPart.tsx";
import { RightsPage } from "./rights/RightsPage.tsx";
import { RisksPage } from "./risks/RisksPage.tsx";
import { TeamPage } from "./team/TeamPage.tsx";
import "../../styles/fields.css";

export interface PartProps {
	/** One item of the part, such as one contingency; null for the part itself. */
	readonly itemId: string | null;
}

const pages: Partial<Record<PartName, ComponentType<PartProps>>> = {
	agree: AgreePage,
	copies: CopiesPage,
	questions: QuestionsPage,
	rules: RulesPage,
	overview: Overview,
	papers: PapersPage,
	"first-page": FirstPage,
	"easy-read": EasyReadPage,
	about: AboutPage,
	preparation: PreparationPage,
	rights: RightsPage,
	health: HealthPage,
	review: ReviewPart,
	budget: BudgetPage,
	changes: ChangesPage,
	team: TeamPage,
	risks: RisksPage,
	ahead: AheadPage,
	"other-plans": OtherPlansPage,
};

/** The page of a part, or null while it has none. */
export const pageOf = (part: PartName): ComponentType<PartProps> | null => pages[part] ?? null;
